"""The words of safety: complete, plain, and true in every face."""

import re

import pytest

from simulator.safety import screen, texts

_ALL = {
    "not therapy": texts.NOT_THERAPY,
    **texts.PAUSE,
    "ask": texts.ASK,
    **texts.AFTER,
    "gentle": texts.GENTLE,
    "help": texts.HELP_HEAD,
}


@pytest.mark.parametrize("name", _ALL)
def test_they_can_be_read_by_a_twelve_year_old(name: str) -> None:
    """Short sentences and few long words: a rough guard (domain specification, §7.7)."""
    sentences = [sentence for sentence in re.split(r"[.?:!]\s", _ALL[name]) if sentence]
    words = re.findall(r"[A-Za-z']+", _ALL[name])
    assert len(words) / len(sentences) <= 16
    assert sum(len(word) > 9 for word in words) / len(words) <= 0.1


@pytest.mark.parametrize("name", _ALL)
def test_none_leans_on_a_function_key_or_makes_a_promise(name: str) -> None:
    assert not re.search(r"\bF\d+\b|\b(?:fail|wrong|bad|cure|treat|prevent|diagnose)\b", _ALL[name])


@pytest.mark.parametrize("about", ["self", "harm"])
def test_the_pause_names_a_way_to_reach_a_person(about: str) -> None:
    for way in ("emergency number", "988", "findahelpline.com"):
        assert way in texts.PAUSE[about]


def test_the_pause_for_those_who_are_hurt() -> None:
    for words in ("emergency number", "domestic abuse", "child protection", "Esc twice", "safety comes first"):
        assert words in texts.PAUSE["hurt"]


def test_each_way_on_is_named_and_answered() -> None:
    assert set(texts.AFTER) == {"continue", "fiction", "stop"}
    for word in texts.AFTER:
        assert f"`{word}`" in texts.ASK


@pytest.mark.parametrize("name", ["not therapy", "ask", "continue", "fiction", "stop", "gentle"])
def test_help_is_one_word_away(name: str) -> None:
    assert "press the help key or type /help" in _ALL[name].replace("Press", "press")


@pytest.mark.parametrize("name", ["continue", "fiction", "stop", "gentle", "ask"])
def test_the_program_does_not_alarm_itself(name: str) -> None:
    assert screen(_ALL[name]) is None
