"""Every skill has examples as data, and the judge hears them as they are sorted."""

import json

import pytest

from simulator.labels import GROUPS, LESS, SKILLS
from tests.skills.hearing import HERE, Ear, examples

ENOUGH = 4
KNOWN_MISSES = {"a14", "a21", "a48", "b59"}
"""Probes that no guard should be bent to pass: each needs a cause, not a case."""


def probes() -> list[dict[str, object]]:
    lines = (HERE / "probes.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


@pytest.mark.parametrize("skill", SKILLS)
def test_a_skill_has_examples_both_ways(skill: str) -> None:
    found = examples(skill)
    assert len(found["heard"]) >= ENOUGH
    assert len(found["not heard"]) >= ENOUGH


@pytest.mark.parametrize("skill", SKILLS)
def test_what_shows_a_skill_is_heard(ear: Ear, skill: str) -> None:
    for example in examples(skill)["heard"]:
        assert skill in ear(example["reply"], example["line"]), example


@pytest.mark.parametrize("skill", SKILLS)
def test_what_is_near_a_skill_is_not_heard_as_it(ear: Ear, skill: str) -> None:
    for example in examples(skill)["not heard"]:
        assert skill not in ear(example["reply"], example["line"]), example


def test_few_examples_are_not_heard_yet() -> None:
    found = [examples(skill) for skill in SKILLS]
    waiting = sum(len(each["not yet"]) for each in found)
    assert waiting <= 0.1 * sum(len(rows) for each in found for rows in each.values())


def _skills_of(name: str) -> frozenset[str]:
    groups = {
        "any-reflection": GROUPS["any reflection"],
        "any-question": GROUPS["any question"] | {"question"},
        "any-warmth": GROUPS["any warmth"],
        "any-advice": GROUPS["any advice"],
        "any-to-do-less": LESS,
    }
    return groups.get(name, frozenset((name,)))


@pytest.mark.parametrize("probe", probes(), ids=lambda probe: f"{probe['id']} {probe['kind']}")
def test_replies_that_fool_simple_judges(ear: Ear, probe: dict[str, list[list[str]]]) -> None:
    said = ear(str(probe["reply"]), str(probe["partner"]))
    must = all(any(said & _skills_of(name) for name in group) for group in probe["must"])
    must_not = any(said & _skills_of(str(name)) for name in probe["must_not"])
    assert (must and not must_not) == (str(probe["id"]) not in KNOWN_MISSES), sorted(said)
