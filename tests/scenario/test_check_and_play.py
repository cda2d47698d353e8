"""The check and the rehearsal mean the same: whatever is played was foreseen, and what passes comes to an end."""

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from simulator.feedback import Mark
from simulator.rehearsal import Answer, Rehearsal, say, start
from simulator.scenario.check import check
from simulator.scenario.look import look
from simulator.scenario.model import Scenario
from simulator.scenario.targets import OFF_THE_END, ending
from tests.scenario.every_state import REPLIES
from tests.scenario.strategies import scenarios

PATIENT = settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
TURNS = 25
replies = st.lists(st.sampled_from(REPLIES), min_size=TURNS, max_size=TURNS)


def played(rehearsal: Rehearsal, reply: tuple[frozenset[str], str]) -> Rehearsal:
    heard, text = reply
    assert rehearsal.asked
    return say(rehearsal, Answer(rehearsal.asked.role, text, tuple(Mark(skill, 0.9) for skill in sorted(heard))))


def foreseen(scenario: Scenario, rehearsal: Rehearsal) -> int:
    """Where the rehearsal stands, as the check numbers beats and endings."""
    if not rehearsal.over:
        return rehearsal.place.beat
    names = [one.name for one in scenario.endings] or ["the end"]
    return ending(names.index(rehearsal.place.ending))


@PATIENT
@given(scenarios(), replies)
def test_whatever_is_played_was_foreseen(scenario: Scenario, given_replies: list[tuple[frozenset[str], str]]) -> None:
    assume(not {"off-the-end", "no-reply-on-the-way"} & {problem.code for problem in check(scenario)})
    seen = look(scenario)
    assert OFF_THE_END not in seen.seen
    rehearsal = start(scenario, ("Robin", "Sam"))
    for reply in given_replies:
        assert foreseen(scenario, rehearsal) in seen.seen
        if rehearsal.over:
            break
        rehearsal = played(rehearsal, reply)
