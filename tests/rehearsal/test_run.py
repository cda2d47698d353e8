"""A rehearsal as a value: the same answers give the same run, and every earlier step is still there."""

from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback import Mark
from simulator.rehearsal import Answer, Rehearsal, answers, back_to, hand_over, replay, say, start, steps
from tests.scenes import LISTENING

SKILLS = st.lists(st.sampled_from(["reflect-feeling", "unasked-advice", "open-follow-up"]), max_size=2, unique=True)
RUNS = st.lists(st.tuples(SKILLS, st.text(max_size=20)), max_size=6)


def played(given_: list[tuple[list[str], str]], seed: int) -> Rehearsal:
    step = start(LISTENING, ["Robin"], seed)
    for skills, text in given_:
        if step.asked is None:
            break
        step = say(step, Answer("Robin", text, tuple(Mark(skill, 0.8) for skill in skills), "v1"))
    return step


@given(RUNS, st.integers(0, 9))
def test_replaying_the_answers_gives_the_same_rehearsal(given_: list[tuple[list[str], str]], seed: int) -> None:
    first = played(given_, seed)
    second = replay(start(LISTENING, ["Robin"], seed), answers(first))
    assert [step.events for step in steps(second)] == [step.events for step in steps(first)]
    assert second.place == first.place


@given(RUNS)
def test_a_kept_rule_decides_and_not_the_text(given_: list[tuple[list[str], str]]) -> None:
    first = played(given_, 1)
    wordless = [Answer(a.role, "", (), a.judge, rule=a.rule) for a in answers(first)]
    second = replay(start(LISTENING, ["Robin"], 1), wordless)
    assert second.place == first.place


@given(RUNS, st.integers(0, 6))
def test_every_earlier_step_can_be_gone_back_to(given_: list[tuple[list[str], str]], number: int) -> None:
    last = played(given_, 2)
    earlier = back_to(last, number)
    assert earlier.number == min(number, last.number)
    assert answers(earlier) == answers(last)[: earlier.number]


@given(RUNS)
def test_no_turn_is_lost(given_: list[tuple[list[str], str]]) -> None:
    last = played(given_, 3)
    assert [step.number for step in steps(last)] == list(range(last.number + 1))
    assert len(answers(last)) == last.number


def test_a_seat_can_be_handed_over_to_the_script() -> None:
    step = hand_over(start(LISTENING, ["Robin"]), "skilled")
    assert step.asked
    assert step.asked.by_script
