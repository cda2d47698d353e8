"""`rehearse play` in lines: the contract of its events, its exit codes, and what it does with its input."""

import json
from pathlib import Path

import pytest

from simulator.labels import LABELS
from tests.cli.running import Command

RATINGS = {"missed", "partial", "met", "strong", "unheard"}
KEYS = {
    "start": {"scenario", "seats", "seed"},
    "card": {"role", "brief", "wants", "knows", "does_not_know"},
    "line": {"role", "text"},
    "ask": {"role", "beat", "aim", "choices"},
    "reply": {"role", "beat", "text", "marks", "rating", "ratings"},
    "feedback": {"praise", "nudge", "model", "again"},
    "branch": {"beat", "rule", "to", "meters"},
    "reveal": {"role", "text"},
    "pause": {"why", "text"},
    "ending": {"name", "message", "celebrate"},
    "debrief": {"sides"},
    "problem": {"text"},
    "note": {"text"},
    "left": {"text"},
}
REPLIES = ["You were torn.", "What was that like?", "I am glad you told me.", "Mm-hm.", "You miss him."] * 4


def test_every_event_has_its_keys_and_says_whom_it_is_for(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--json", "--seed", "4", typed=REPLIES)
    assert ran.code == 0
    for event in ran.events:
        assert KEYS[event["event"]] <= event.keys()
        assert event["for"]
    assert {"start", "card", "line", "ask", "reply", "feedback", "branch", "ending", "debrief"} <= {
        event["event"] for event in ran.events
    }


def test_marks_point_at_the_words_as_they_were_typed(rehearse: Command) -> None:
    replies = rehearse("play", "back-at-the-desk", "--json", typed=REPLIES).named("reply")
    assert replies
    for reply in replies:
        assert reply["rating"] in RATINGS
        assert set(reply["ratings"].values()) <= RATINGS
        for mark in reply["marks"]:
            assert mark["skill"] in LABELS
            assert mark["band"] == ("clear" if mark["confidence"] >= 0.5 else "maybe")
            for span in mark["evidence"]:
                assert 0 <= span["start"] < span["end"] <= len(reply["text"])
                assert span["because"]


def test_the_order_of_a_turn(rehearse: Command) -> None:
    events = [event["event"] for event in rehearse("play", "back-at-the-desk", "--json", typed=REPLIES).events]
    assert events[:2] == ["start", "card"]
    for at, event in enumerate(events):
        if event == "reply":
            assert events[at - 1] == "ask"
            assert events[at + 1 : at + 3] == ["feedback", "branch"]
    assert events.count("ask") == events.count("reply")


def test_the_same_seed_and_replies_give_the_same_rehearsal(rehearse: Command, tmp_path: Path) -> None:
    first = rehearse("play", "back-at-the-desk", "--json", "--seed", "5", typed=REPLIES)
    second = Command(tmp_path / "other")("play", "back-at-the-desk", "--json", "--seed", "5", typed=REPLIES)
    assert first.out == second.out


def test_the_end_of_input_keeps_the_rehearsal_for_going_on(rehearse: Command) -> None:
    assert rehearse("play", "back-at-the-desk", "--json", "--seed", "2", typed=["You were torn."]).code == 0
    ran = rehearse("play", "--resume", "last", "--json", typed=REPLIES)
    assert ran.code == 0
    assert ran.events[0]["resumed"]
    assert ran.named("reply")[0]["text"] == "You were torn."
    assert ran.named("ending")
    assert rehearse("play", "--resume", "last", "--json").code == 2


def test_an_unfinished_rehearsal_is_left_alone_unless_it_is_asked_for(rehearse: Command) -> None:
    rehearse("play", "back-at-the-desk", "--json", typed=["You were torn."])
    assert len(rehearse("play", "back-at-the-desk", "--json", "--seed", "1", typed=["Hm."]).named("reply")) == 1


def test_without_a_terminal_the_welcome_scene_plays_itself(rehearse: Command) -> None:
    ran = rehearse()
    assert ran.code == 0
    assert "no terminal" in ran.err
    assert "The end:" in ran.out


def test_watching_needs_no_input(rehearse: Command) -> None:
    for manner in ("skilled", "unskilled"):
        ran = rehearse("play", "the-friday-kitchen", "--watch", manner, "--json", "--seed", "1")
        assert ran.code == 0
        assert not ran.named("ask")
        assert ran.named("ending")
        assert any("marks" in line for line in ran.named("line"))


def test_one_person_can_play_both_parts(rehearse: Command) -> None:
    ran = rehearse("play", "the-friday-kitchen", "--seat", "both", "--json", typed=["Hm."] * 60)
    assert ran.named("ending")
    assert {reply["role"] for reply in ran.named("reply")} == {"Ana", "Ben"}


def test_replies_can_be_chosen_by_number(rehearse: Command) -> None:
    ran = rehearse("play", "welcome", "--choose", "--json", "--seed", "1", typed=["1"])
    first = ran.named("ask")[0]
    assert len(first["choices"]) >= 2
    assert ran.named("reply")[0]["text"] == first["choices"][0]


def test_it_can_begin_at_a_beat(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--from", "the desk", "--json")
    assert ran.named("ask")[0]["beat"] == "the desk"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("play", "back-at-the-desc"), "back-at-the-desk"),
        (("play", "back-at-the-desk", "--seat", "Zoe"), "Robin"),
        (("play", "back-at-the-desk", "--from", "the bensh"), "the bench"),
        (("play", "--resume", "last"), "middle"),
        (("play", "nowhere/scene.yaml"), "nowhere/scene.yaml"),
        (("plai",), "play"),
        (("play", "--nonsense"), "nonsense"),
    ],
)
def test_what_cannot_be_done_is_said_in_a_sentence_and_exits_2(
    rehearse: Command, arguments: tuple[str, ...], said: str
) -> None:
    ran = rehearse(*arguments)
    assert ran.code == 2
    assert said in ran.err
    assert "Traceback" not in ran.err


def test_a_scene_with_errors_is_not_played_and_its_problems_are_shown(rehearse: Command, tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("title: X\nroles: A, B\nbeats:\n  one:\n    A: Hi.\n    B replies:\n      god: Yes.\n")
    ran = rehearse("play", str(broken), "--plain")
    assert ran.code == 1
    assert "broken.yaml:7:" in ran.err


def test_hostile_input_is_answered_and_never_breaks_the_play(rehearse: Command) -> None:
    hostile = [b"\x1b]52;c;aGk=\x07", b"\xff\xfe\x00", "‮\u200b​".encode(), b"x" * 1_000_000, b"[@click=app.quit]", b""]
    ran = rehearse("play", "back-at-the-desk", "--json", typed=b"\n".join(hostile) + b"\n")
    assert ran.code == 0
    assert not any(control in ran.out + ran.err for control in ("\x1b", "\x07", "\x00", "‮"))
    assert ran.named("problem")


def test_a_pause_comes_before_any_score_and_stop_is_its_default(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--json", typed=["I want to kill myself"])
    assert ran.code == 0
    assert ran.named("pause")[0]["why"] == "safety"
    assert not ran.named("reply")
    went_on = rehearse("play", "back-at-the-desk", "--json", typed=["I want to kill myself", "continue", "Mm."])
    assert [reply["text"] for reply in went_on.named("reply")] == ["Mm."]


def test_dialogue_and_feedback_are_data_and_prompts_are_not(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--plain", "--seed", "1", typed=["You were torn."])
    assert "Sam: " in ran.out
    assert "(Robin:" not in ran.out
    assert "(Robin:" in ran.err


def test_json_is_one_object_a_line(rehearse: Command) -> None:
    ran = rehearse("play", "welcome", "--json", typed=["a\u2028b", "c"])
    for line in ran.out.splitlines():
        assert isinstance(json.loads(line), dict)


@pytest.mark.parametrize(
    ("env", "arguments", "code"),
    [
        ({"REHEARSE_NOW": "nonsense"}, ("play", "welcome", "--plain"), 2),
        ({"REHEARSE_NOW": "0001-01-01T00:00:00+14:00"}, ("play", "welcome", "--plain"), 2),
        ({}, ("play", "--resume", "9" * 30), 2),
        ({}, ("play", "--resume", "²"), 2),
        ({}, ("check", "missing.yaml"), 2),
    ],
)
def test_odd_settings_and_numbers_are_refused_in_a_sentence(
    tmp_path: Path, env: dict[str, str], arguments: tuple[str, ...], code: int
) -> None:
    ran = Command(tmp_path / "home", env)(*arguments)
    assert ran.code == code
    assert "no errors" not in ran.err


def test_a_line_that_never_ends_ends_the_play(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--json", typed=b"x" * (70 << 20))
    assert ran.code == 0
