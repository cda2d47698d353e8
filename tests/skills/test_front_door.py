from simulator.feedback import Context, Judge
from simulator.labels import SKILLS
from simulator.skills import CARDS, judge


def test_the_judge_is_a_judge() -> None:
    hears: Judge = judge
    assert hears.version
    assert any(mark.skill == "facilitation" for mark in hears("mm-hm", "And then he left.", Context()))


def test_every_skill_has_a_card() -> None:
    assert tuple(CARDS) == SKILLS
