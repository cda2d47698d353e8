"""The search through states agrees with the plainest way to try them all."""

from hypothesis import HealthCheck, given, settings

from simulator.scenario.check import check
from simulator.scenario.crossing import start_values
from simulator.scenario.look import look
from simulator.scenario.model import Scenario
from simulator.scenario.states import Explorer
from simulator.scenario.targets import OFF_THE_END, ending_at
from simulator.scenario.trap_checks import traps
from simulator.scenario.traps import endless, stuck
from tests.scenario.every_state import EveryState
from tests.scenario.strategies import scenarios

SLOW = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def names_of_ends(scenario: Scenario, ends: set[int]) -> set[str | None]:
    named = [one.name for one in scenario.endings] or ["the end"]
    return {None if end == OFF_THE_END else named[ending_at(end)] for end in ends}


@SLOW
@given(scenarios())
def test_beats_and_endings_that_can_be_reached(scenario: Scenario) -> None:
    seen, every = look(scenario), EveryState(scenario)
    assert seen.explored.whole
    assert {beat for beat, _, _ in seen.explored.states} == every.beats
    assert names_of_ends(scenario, seen.explored.ends) == every.ends


@SLOW
@given(scenarios())
def test_states_without_a_way_to_an_ending(scenario: Scenario) -> None:
    seen, every = look(scenario), EveryState(scenario)
    rings, _ = endless(seen.explored, seen.crossings)
    held = stuck(seen.explored, [state for ring in rings for state in ring])
    assert {seen.explored.states[state][0] for state in held} == every.stuck()
    assert {seen.explored.states[state][0] for ring in rings for state in ring} == {s[0] for s in every.endless()}
    codes = {problem.code for problem in traps(seen)}
    assert ("no-way-to-an-ending" in codes) == bool(every.stuck())
    assert ("no-reply-on-the-way" in codes) == bool(every.endless())


@SLOW
@given(scenarios())
def test_what_is_sure_without_trying_is_so(scenario: Scenario) -> None:
    seen = look(scenario)
    if seen.sure:
        every = EveryState(scenario)
        assert not every.stuck()
        assert not every.endless()


@SLOW
@given(scenarios())
def test_a_search_that_was_cut_short_never_says_what_is_not_so(scenario: Scenario) -> None:
    seen = look(scenario)
    start = start_values(scenario, seen.places)
    cut = Explorer(seen.crossings, seen.live).explore(start, limit=4)
    assert set(cut.states) <= set(seen.explored.states)
    assert cut.ends <= seen.explored.ends
    assert cut.whole == (len(seen.explored.states) <= 4)


@SLOW
@given(scenarios())
def test_checking_never_raises_and_says_the_same_twice(scenario: Scenario) -> None:
    assert check(scenario) == check(scenario)
