"""Rows of the journal to and from the values that the program works with."""

import json
import re
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from simulator.feedback import Evidence, Mark, Marks
from simulator.journal.rows import Beginning, Given, KeptAnswer, KeptRehearsal
from simulator.journal.tables import Value

_LONE_SURROGATES = re.compile("[\ud800-\udfff]")


def beginning_row(beginning: Beginning) -> dict[str, Value]:
    """The columns that tell how a rehearsal began. Seeds may be larger than SQLite's numbers, so they are text."""
    return {
        "token": beginning.token,
        "scenario": storable(beginning.scenario),
        "title": storable(beginning.title),
        "digest": beginning.digest,
        "seats": json.dumps(beginning.seats),
        "seed": str(beginning.seed),
        "wish": beginning.wish,
        "mode": beginning.mode,
        "beat": storable(beginning.beat),
    }


def rehearsal_of(row: Mapping[str, Any]) -> KeptRehearsal:
    """The rehearsal in a row."""
    beginning = Beginning(
        row["scenario"],
        row["title"],
        row["digest"],
        tuple(json.loads(row["seats"])),
        int(row["seed"]),
        row["wish"],
        row["mode"],
        row["beat"],
        row["token"],
    )
    ended = datetime.fromisoformat(row["ended"]) if row["ended"] else None
    started = datetime.fromisoformat(row["started"])
    return KeptRehearsal(row["id"], beginning, started, ended, row["ending"], row["head"], bool(row["words_kept"]))


def judged_row(given: Given, words: bool) -> dict[str, Value]:
    """The columns that a second judging may change. Without `words` no evidence stays: it points at what was typed."""
    return {
        "marks": marks_text(given.marks, words),
        "rating": given.rating,
        "ratings": json.dumps(dict(given.ratings), sort_keys=True),
        "rule": given.rule,
        "meant": json.dumps(given.meant),
        "judge": storable(given.judge),
    }


def given_row(given: Given, words: bool) -> dict[str, Value]:
    """The columns of an answer; without `words`, nothing that was typed."""
    return judged_row(given, words) | {
        "token": given.token,
        "role": storable(given.role),
        "given_by": storable(given.by) if words else "",
        "text": storable(given.text) if words and given.text is not None else None,
        "scripted": int(given.scripted),
    }


def answer_of(row: Mapping[str, Any], again: Mapping[str, Any] | None = None) -> KeptAnswer:
    """The answer in a row; `again` is the row of its last amendment, whose judgement counts."""
    judged = again or row
    given = Given(
        row["role"],
        row["text"],
        marks_of(judged["marks"]),
        row["given_by"],
        judged["rating"],
        json.loads(judged["ratings"]),
        judged["rule"],
        tuple(json.loads(judged["meant"])),
        judged["judge"],
        bool(row["scripted"]),
        row["token"],
    )
    at = datetime.fromisoformat(row["at"])
    return KeptAnswer(row["id"], row["rehearsal"], row["parent"], row["number"], given, at)


def marks_text(marks: Marks, words: bool) -> str:
    """Marks as they are kept: `[skill, confidence, [[start, end, because]…]]` each."""
    return json.dumps([[mark.skill, mark.confidence, _spans(mark.evidence) if words else []] for mark in marks])


def marks_of(text: str) -> Marks:
    """The marks that were kept as `text`."""
    return tuple(
        Mark(skill, confidence, tuple(Evidence(start, end, because) for start, end, because in spans))
        for skill, confidence, spans in json.loads(text)
    )


def storable(text: str) -> str:
    """`text` without the halves of letters that UTF-8 has no bytes for; its length stays, so that spans still fit."""
    return _LONE_SURROGATES.sub("\ufffd", text)


def _spans(evidence: Iterable[Evidence]) -> list[list[int | str]]:
    return [[found.start, found.end, found.because] for found in evidence]
