"""The screen against sentences written for it: what it hears, and what it lets pass."""

import pytest

from simulator.safety import hear, screen
from simulator.safety.screening import PHRASES
from tests.safety.sentences import gentle, harmless, harmless_later, later, risk


def test_there_are_enough_sentences() -> None:
    assert len(risk("open")) == len(risk("sealed")) == 75
    assert len(harmless()) == len(set(harmless())) == 300


@pytest.mark.parametrize("half", ["open", "sealed"])
def test_it_stops_at_risk(half: str) -> None:
    """At least 95 of 100 (issue "The ear", the line on the safety screen), in each half."""
    missed = [sentence for _, sentence in risk(half) if screen(sentence) != "A"]
    assert len(missed) <= 0.05 * 75, missed


def test_it_knows_whom_it_is_about() -> None:
    """Being hurt by someone has words of its own (domain specification, §6.2)."""
    found = [(about, alarm.about) for about, sentence in risk() if (alarm := hear(sentence)) and alarm.tier == "A"]
    assert sum(about == heard for about, heard in found) >= 0.95 * len(found)


def test_it_lets_the_harmless_pass() -> None:
    """None of these; the aim of 3 in 1,000 is for ordinary replies, and these were written to fool it."""
    assert [sentence for sentence in harmless() if screen(sentence) == "A"] == []


def test_what_was_written_later() -> None:
    """Mended after a first measurement that the head of each file tells; here so that it stays mended."""
    assert len(later()) == len(harmless_later()) == 120
    assert sum(screen(sentence) == "A" for sentence in later()) >= 0.95 * 120
    assert [sentence for sentence in harmless_later() if screen(sentence) == "A"] == []


@pytest.mark.parametrize("sentence", gentle())
def test_it_is_gentle(sentence: str) -> None:
    assert screen(sentence) == "B"


@pytest.mark.parametrize("phrase", PHRASES, ids=lambda phrase: phrase.name)
def test_every_phrase_hears_its_example(phrase) -> None:  # type: ignore[no-untyped-def]
    alarm = hear(phrase.example)
    assert alarm is not None
    assert (alarm.tier, alarm.phrase) == (phrase.tier, phrase.name)


def test_names_are_used_once() -> None:
    names = [phrase.name for phrase in PHRASES]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("text", "tier"),
    [
        ("", None),
        ("   ", None),
        ("?!?", None),
        ("I want to die.", "A"),
        ("What a day. The bus was late. I want to die.", "A"),
        ("I can't go on. I want to die.", "A"),
        ("I can't stop thinking about killing myself.", "A"),
        ("I don't want to hurt anyone but I think I will.", "A"),
        ("I said “I want to die” and I meant it.", "A"),
        ("I told my mum I want to die.", "A"),
        ("He said “I want to die”.", None),
        ("You said I want to die.", None),
        ("I’m gonna k!ll myself", "A"),
        ("k1ll myself", "A"),
        ("i want to diiiie", "A"),
        ("i want to die😭", "A"),
        ("i want to d\u200bie", "A"),
        ("No, I want to die.", "A"),
        ("I'm not going to kill myself today but I will kill myself soon.", "A"),
    ],
)
def test_scope(text: str, tier: str | None) -> None:
    assert screen(text) == tier
