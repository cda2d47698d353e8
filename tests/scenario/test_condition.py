"""What conditions hold on: what was shown and said, where the meters stand, how often."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.condition import (
    Attempt,
    Condition,
    Length,
    Level,
    Moment,
    NothingSpecial,
    Says,
    Shows,
    Visit,
    words_of,
)

WARM, COLD = frozenset(("validation", "summary")), frozenset(("contempt",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Don’t stop", ("don't", "stop")), ("MY FAULT!", ("my", "fault")), ("well-meant, so", ("well-meant", "so")),
        ("", ()), ("… 👍 —", ()), ("snake_case", ("snake", "case")), ("Straße ÉTÉ", ("strasse", "été")),
        ("it's 'quoted'", ("it's", "quoted")), ("3 of 4", ("3", "of", "4")),
    ],
)  # fmt: skip
def test_words(text: str, words: tuple[str, ...]) -> None:
    assert words_of(text) == words


def test_skills_of_which_one_is_enough() -> None:
    assert Shows(WARM).holds(Moment(frozenset(("summary", "criticism"))))
    assert not Shows(WARM).holds(Moment(COLD))
    assert NothingSpecial(WARM).holds(Moment(COLD))
    assert not NothingSpecial(WARM).holds(Moment(WARM))


@pytest.mark.parametrize(
    ("text", "holds"),
    [("Sorry!", True), ("So sorry about that", True), ("SORRY", True), ("sorrys", False), ("", False),
     ("It was my fault, really", True), ("my own fault", False), ("fault my", False)],
)  # fmt: skip
def test_whole_words_in_this_order(text: str, holds: bool) -> None:
    assert Says((("sorry",), ("my", "fault"))).holds(Moment(text=text)) is holds


def test_length_counts_words() -> None:
    assert Length(high=2).holds(Moment(text="two words"))
    assert not Length(high=2).holds(Moment(text="now three words"))
    assert Length(low=3).holds(Moment(text="now three words"))
    assert Length(high=0).holds(Moment(text="…"))


def test_meters_tries_and_visits() -> None:
    moment = Moment(meters={"trust": 6}, attempt=2, visit=3)
    assert Level("trust", 6, 6).holds(moment)
    assert not Level("trust", 7, 10).holds(moment)
    assert Attempt(2).holds(moment)
    assert not Attempt(3).holds(moment)
    assert Visit(3).holds(moment)
    assert not Visit(4).holds(moment)


@given(st.lists(st.lists(st.booleans(), max_size=3), max_size=3), st.lists(st.booleans(), max_size=2))
def test_one_alternative_whole_and_nothing_ruled_out(alternatives: list[list[bool]], without: list[bool]) -> None:
    part = {True: Shows(WARM), False: Shows(COLD)}
    condition = Condition(
        tuple(tuple(part[holds] for holds in one) for one in alternatives), tuple(part[holds] for holds in without)
    )
    assert condition.holds(Moment(WARM)) == (any(all(one) for one in alternatives) and not any(without))


def test_what_reads_the_reply_is_told_apart() -> None:
    assert Condition(((Level("trust"), Says((("a",),))),)).reads_the_reply
    assert Condition(((Level("trust"),),), (Shows(WARM),)).reads_the_reply
    assert not Condition(((Level("trust"), Attempt(2)), (Visit(2),))).reads_the_reply
