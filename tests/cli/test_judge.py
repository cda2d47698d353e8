"""`rehearse judge`: JSON lines and transcripts."""

import json
from pathlib import Path

import pytest

from simulator.labels import LABELS
from tests.cli.running import Command

ASKED = {"id": 7, "partner": "I packed up Mum's kitchen on Sunday.", "reply": "That sounds like a lonely, sad day."}


def test_each_line_gets_its_marks_in_order(rehearse: Command) -> None:
    asked = [json.dumps(ASKED | {"id": number}) for number in (3, 1, 2)]
    ran = rehearse("judge", "--json", typed=asked)
    assert ran.code == 0
    answers = [json.loads(line) for line in ran.out.splitlines()]
    assert [answer["id"] for answer in answers] == [3, 1, 2]
    for answer in answers:
        assert answer["safety"] is None
        heard = {mark["skill"]: mark for mark in answer["marks"]}
        assert heard["reflect-feeling"]["band"] == "clear"
        assert set(heard) <= set(LABELS)
        assert all(mark["confidence"] >= 0.02 for mark in answer["marks"])
        sure = [mark["confidence"] for mark in answer["marks"]]
        assert sure == sorted(sure, reverse=True)


def test_danger_is_told_beside_the_marks(rehearse: Command) -> None:
    ran = rehearse("judge", "--json", typed=[json.dumps({"id": 1, "reply": "I want to kill myself"})])
    assert json.loads(ran.out)["safety"] == "A"


@pytest.mark.parametrize(
    "line", ["nonsense", "[]", "{}", '{"id": 1, "reply": 5}', '{"reply": "x", "partner": 5}', "[" * 99_999]
)
def test_a_line_that_cannot_be_heard_gets_an_error_in_its_place(rehearse: Command, line: str) -> None:
    ran = rehearse("judge", "--json", typed=[json.dumps(ASKED), line, json.dumps(ASKED)])
    assert ran.code == 1
    first, second, third = map(json.loads, ran.out.splitlines())
    assert first == third
    assert second["id"] is None
    assert second["error"]


def test_hints_and_what_was_said_before_are_taken(rehearse: Command) -> None:
    hints = {"key ideas": ["kitchen / packing", "alone"], "feelings": ["sad"], "contains": ["distress"]}
    asked = ASKED | {"hints": hints, "earlier": ["Hello.", {"role": "Sam", "text": "Hi."}]}
    assert rehearse("judge", "--json", typed=[json.dumps(asked)]).code == 0
    strange = ASKED | {"hints": [1], "earlier": {"a": 1}}
    assert rehearse("judge", "--json", typed=[json.dumps(strange)]).code == 0


def test_a_reply_can_be_heard_in_a_beat_of_a_scene(rehearse: Command) -> None:
    asked = [json.dumps(ASKED)]
    assert rehearse("judge", "--json", "--scenario", "back-at-the-desk", "--beat", "the desk", typed=asked).code == 0
    assert rehearse("judge", "--json", "--scenario", "back-at-the-desk", "--beat", "no", typed=asked).code == 2
    assert rehearse("judge", "--json", "--beat", "the desk", typed=asked).code == 2


def test_a_transcript_comes_back_with_a_column_of_marks(rehearse: Command, tmp_path: Path) -> None:
    table = tmp_path / "talk.csv"
    table.write_text('speaker,text,note\nclient,"I packed up Mum\'s kitchen, alone.",a\ntherapist,You felt lonely.,b\n')
    ran = rehearse("judge", str(table))
    assert ran.code == 0
    lines = ran.out.splitlines()
    assert lines[0] == "speaker,text,note,marks"
    assert lines[2].startswith("therapist,You felt lonely.,b,")
    assert "reflect-feeling" in lines[2]


def test_a_table_of_pairs_can_be_coded_and_told_in_json(rehearse: Command, tmp_path: Path) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text("﻿Partner,Reply\nI miss him.,You miss him a lot.\n")
    assert rehearse("judge", str(table)).out.startswith("Partner,Reply,marks")
    assert json.loads(rehearse("judge", str(table), "--json").out)["id"] == 1


@pytest.mark.parametrize("content", ["", "a,b\n1,2\n", "speaker\nx\n"])
def test_a_table_without_the_columns_is_refused(rehearse: Command, tmp_path: Path, content: str) -> None:
    table = tmp_path / "pairs.csv"
    table.write_text(content)
    ran = rehearse("judge", str(table))
    assert ran.code == 2
    assert "speaker,text" in ran.err


def test_a_file_that_is_not_there_is_said_so(rehearse: Command) -> None:
    assert rehearse("judge", "nowhere.jsonl").code == 2
