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
from tests.scenario.strategies import METERS, scenarios

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


@PATIENT
@given(scenarios(most_beats=3), replies)
def test_what_passes_the_check_can_be_played_to_an_ending(
    scenario: Scenario, given_replies: list[tuple[frozenset[str], str]]
) -> None:
    assume(not any(problem.severity == "error" for problem in check(scenario)))
    rehearsal = start(scenario, ("Robin", "Sam"))
    for reply in given_replies[:6]:
        if not rehearsal.over:
            rehearsal = played(rehearsal, reply)
    assert comes_to_an_end(rehearsal)


def comes_to_an_end(rehearsal: Rehearsal) -> bool:
    """Whether some replies lead from here to an ending: looked for breadth first, each standing once."""
    seen: set[tuple[object, ...]] = set()
    waiting = [rehearsal]
    for at in waiting:
        if at.over:
            return True
        for reply in REPLIES:
            after = played(at, reply)
            place = after.place
            visits = tuple(min(3, count) for count in place.visits)
            meters = tuple(place.meters[meter] for meter in METERS)
            standing = (place.beat, meters, visits, place.tries, place.given, place.counted, place.ending)
            if standing not in seen:
                seen.add(standing)
                waiting.append(after)
        if len(seen) > 600:
            return True  # too many to look at here; the exact search is tested elsewhere
    return False
