"""Chance as a pure function."""

from collections import Counter

import pytest

from simulator.scenario.chance import choose


def test_the_same_question_gets_the_same_answer_for_ever() -> None:
    assert [choose(7, "bench/0", visit, 10) for visit in range(1, 9)] == GOLDEN


def test_choices_are_spread_evenly() -> None:
    counts = Counter(choose(seed, f"place {at}", visit, 5) for seed in range(20) for at in range(20)
                     for visit in range(25))  # fmt: skip
    assert set(counts) == set(range(5))
    assert max(counts.values()) / min(counts.values()) < 1.15


def test_seed_place_and_visit_all_matter() -> None:
    asked = [(1, "a", 1), (2, "a", 1), (1, "b", 1), (1, "a", 2), (11, "", 1), (1, "1", 1)]
    assert len({choose(*one, 10**12) for one in asked}) == len(asked)


def test_of_one_there_is_no_choice_and_of_none_neither() -> None:
    assert choose(1, "a\ud800", 1, 1) == 0
    assert choose(1, "a\ud800", 1, 2) in (0, 1)
    with pytest.raises(ValueError, match="something to choose"):
        choose(1, "a", 1, 0)


GOLDEN = [6, 8, 2, 1, 4, 7, 6, 0]
