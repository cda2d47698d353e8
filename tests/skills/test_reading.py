"""Replies are read alike however they are typed, and every word keeps its place."""

import pytest

from simulator.feedback import Context
from simulator.skills.reading import read
from simulator.skills.reading.feelings import find_feelings
from simulator.skills.reading.phrases import PhraseBook
from simulator.skills.reading.words import split


def plain(text: str) -> str:
    return " ".join(word.text for word in split(text)[0])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("You’re worn out", "you are worn out"),
        ("ur realy tired", "your really tired"),
        ("dont u know", "do not you know"),
        ("I'd've gone", "i would have gone"),
        ("sooo goooood", "so good"),
        ("ﬁne", "fine"),
        ("It's Sarah's", "it is sarah"),
    ],
)
def test_ways_of_typing_are_one(typed: str, meant: str) -> None:
    assert plain(typed) == meant


def test_words_keep_their_places() -> None:
    text = "Oh… “you’re ﬁne”, İ said. so U left?"
    for word in split(text)[0]:
        assert text[word.start : word.end].strip()
    places = [(word.start, word.end) for word in split(text)[0]]
    assert places == sorted(places)
    assert text[places[1][0] : places[1][1]] == "you’re"


def test_a_saying_is_one_feeling() -> None:
    words = plain("It was a weight off your mind, and you were torn").split()
    assert [(feeling.family, feeling.first) for feeling in find_feelings(words)] == [("relieved", 2), ("torn", 10)]


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        ("have you tried", "Well, have you tried it?", True),
        ("^ go on", "I want to go on", False),
        ("^ go on", "well, go on then", True),
        ("really $", "really now", False),
        ("part of you _ part", "Part of you wants it and part not", True),
        ("part of you _ part", "Part of you wants to leave this old town and part not", False),
        ("thanks for *ing", "thanks for telling me", True),
        ("?so you left", "you left", True),
    ],
)
def test_phrases_stand_where_they_say(phrase: str, text: str, found: bool) -> None:
    book = PhraseBook({"it": phrase})
    assert bool(list(book.find(*split(text)))) is found


def test_what_is_shared_survives_turned_pronouns_and_endings() -> None:
    reading = read("So you were waiting for him.", "I waited for my father.", Context())
    assert [reading.texts[at] for at in reading.shared(reading.sentences[0])].count("waiting") == 1
