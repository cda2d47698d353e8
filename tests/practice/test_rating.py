"""Chances and ratings, as `commands.md` defines them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback import LADDER, Mark, Rating
from simulator.labels import DO_LESS, DO_MORE, GROUPS
from simulator.practice import Chances, chances, rate

FEELING = chances(["reflect-feeling"], (), [])


def marks(**sure: float) -> tuple[Mark, ...]:
    return tuple(Mark(skill.replace("_", "-"), confidence) for skill, confidence in sure.items())


@pytest.mark.parametrize(
    ("confidence", "rating"),
    [(0.3, Rating.PARTIAL), (0.49, Rating.PARTIAL), (0.5, Rating.MET), (0.79, Rating.MET), (0.8, Rating.STRONG)],
)
def test_a_skill_is_rated_by_how_surely_it_was_heard(confidence: float, rating: Rating) -> None:
    assert rate(marks(reflect_feeling=confidence), FEELING).skills == {"reflect-feeling": rating}


def test_something_else_heard_is_a_missed_chance() -> None:
    rated = rate(marks(closed_question=0.9), FEELING)
    assert rated.whole is Rating.MISSED
    assert rated.skills == {"reflect-feeling": Rating.MISSED}


def test_where_nothing_is_heard_nobody_missed_anything() -> None:
    rated = rate(marks(reflect_feeling=0.1, question=0.9), FEELING)
    assert rated.whole is Rating.UNHEARD
    assert rated.skills == {}


def test_a_clear_slip_takes_one_step_and_the_strong() -> None:
    rated = rate(marks(reflect_feeling=0.9, unasked_advice=0.6), FEELING)
    assert rated.skills == {"reflect-feeling": Rating.MET}
    assert rated.whole is Rating.PARTIAL


def test_a_slip_alone_is_missed() -> None:
    assert rate(marks(blame_you=0.9), FEELING).whole is Rating.MISSED


def test_skills_spread_over_good_lines_are_one_chance() -> None:
    found = chances((), ["validation", "reflect-feeling"], [frozenset(["validation"]), frozenset(["reflect-feeling"])])
    assert rate(marks(validation=0.7), found).skills == {"validation": Rating.MET}


def test_what_every_good_line_shows_is_a_chance_of_its_own() -> None:
    both = frozenset(["apology", "open-follow-up"])
    found = chances((), ["apology", "open-follow-up"], [both, both])
    rated = rate(marks(apology=0.9), found)
    assert rated.skills == {"apology": Rating.STRONG, "open-follow-up": Rating.MISSED}
    assert rated.whole is Rating.STRONG


def test_one_kind_of_reflection_is_as_good_as_another() -> None:
    found = chances((), ["reflect-feeling", "reflect-content"], [frozenset(["reflect-feeling"])])
    assert rate(marks(reflect_content=0.6), found).skills == {"reflect-content": Rating.MET}


def test_alternatives_of_the_rule_that_fired_count_as_well() -> None:
    found = FEELING.widened(frozenset(["reflect-feeling", "validation"]))
    assert rate(marks(validation=0.6), found).skills == {"validation": Rating.MET}


def test_a_good_line_that_shows_nothing_practiced_gives_no_chance() -> None:
    assert chances((), ["apology"], [frozenset(["self-disclosure"])]) == Chances()


SOME = st.dictionaries(st.sampled_from([*DO_MORE, *DO_LESS, "question"]), st.floats(0, 1), max_size=5)
SHOWN = st.lists(st.frozensets(st.sampled_from(DO_MORE[:6]), max_size=3), max_size=3)


@given(SOME, SHOWN, st.sampled_from(DO_MORE))
def test_another_skill_shown_never_lowers_the_whole(sure: dict[str, float], shown: list[frozenset[str]],
                                                    added: str) -> None:  # fmt: skip
    found = chances((), DO_MORE[:6], shown)
    before = rate(tuple(Mark(skill, c) for skill, c in sure.items()), found)
    after = rate(tuple(Mark(skill, c) for skill, c in {**sure, added: 0.95}.items()), found)
    if before.whole is not Rating.UNHEARD:
        assert LADDER.index(after.whole) >= LADDER.index(before.whole)


@given(SOME, SHOWN)
def test_a_slip_never_raises_the_whole(sure: dict[str, float], shown: list[frozenset[str]]) -> None:
    found = chances((), DO_MORE[:6], shown)
    before = rate(tuple(Mark(skill, c) for skill, c in sure.items()), found)
    after = rate(tuple(Mark(skill, c) for skill, c in {**sure, "contempt": 0.95}.items()), found)
    if before.whole is not Rating.UNHEARD:
        assert LADDER.index(after.whole) <= LADDER.index(before.whole)


@given(SOME, SHOWN)
def test_every_missed_skill_was_asked_for(sure: dict[str, float], shown: list[frozenset[str]]) -> None:
    found = chances((), DO_MORE[:6], shown)
    rated = rate(tuple(Mark(skill, c) for skill, c in sure.items()), found, DO_MORE)
    missed = {skill for skill, rating in rated.skills.items() if rating is Rating.MISSED}
    assert missed <= frozenset().union(*found.asked) | GROUPS["any reflection"]
