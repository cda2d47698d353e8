"""Looking a whole scene over: where its beats lead, what can be reached, what can never hold.

Everything here follows from the scenario alone; no judge and no chance is needed. One mistake makes one problem: what
only follows from a problem that is listed is not listed again.
"""

from collections.abc import Iterator

from simulator.scenario.look import Look, look
from simulator.scenario.model import STAY, Beat, Rule, Scenario, Where
from simulator.scenario.problem import Problem
from simulator.scenario.reach_checks import idle_rules, off_the_end, unreached_beats, unreached_endings
from simulator.scenario.rule_checks import rule_problems, seat_problems
from simulator.scenario.structure_problems import LEADS_ON, METER_NEVER_MOVES, UNKNOWN_TARGET
from simulator.scenario.targets import OFF_THE_END, ending
from simulator.scenario.trap_checks import not_fully_checked, traps


def check(scenario: Scenario) -> tuple[Problem, ...]:
    """Every problem of the scene as a whole, in the order of the file. Never raises."""
    found = [*seat_problems(scenario), *_unmoved_meters(scenario)]
    if scenario.beats:
        found += _ways_problems(look(scenario))
    return tuple(sorted(found, key=lambda problem: problem.where))


def _ways_problems(seen: Look) -> Iterator[Problem]:
    hopeless: set[tuple[int, int]] = set()
    for at, beat in enumerate(seen.scenario.beats):
        for found in rule_problems(beat):
            if found.rule is not None:
                hopeless.add((at, found.rule))
            yield found.problem
    yield from idle_rules(seen, hopeless)
    hopeless |= {(at, number) for at, number, _ in seen.idle()} if seen.explored.whole else set()
    yield from _unknown_targets(seen)
    yield from unreached_beats(seen, hopeless)
    ways_on = [*off_the_end(seen), *traps(seen)]
    yield from ways_on
    if not ways_on:
        yield from unreached_endings(seen, hopeless)
    yield from not_fully_checked(seen, hopeless)
    for at, beat in enumerate(seen.scenario.beats):
        yield from _leading_on(seen, at, beat)


def _unknown_targets(seen: Look) -> Iterator[Problem]:
    known = {*seen.scenario.beat_at, *(one.name for one in seen.scenario.endings)}
    if not seen.scenario.endings:
        known |= seen.scenario.ending_named.keys()
    for beat in seen.scenario.beats:
        for name, where, may_stay in _go_tos(beat):
            if not name or name in known or (name == STAY and may_stay):
                continue
            if name == STAY:
                message = "“stay here” belongs to a rule of a beat where roles reply in turn"
            else:
                near = seen.targets.meant.get(name)
                said = f"did you mean “{near}”?" if near else "write a name that stands under “beats:” or “endings:”"
                message = f"“{name[:60]}” is no beat or ending of this scene; {said}"
            yield Problem(UNKNOWN_TARGET, where, message)


def _go_tos(beat: Beat) -> Iterator[tuple[str, Where, bool]]:
    in_turn = beat.ask is not None and beat.ask.in_turn
    for rule in (*beat.rules, *_maybe(beat.otherwise)):
        yield rule.go_to, rule.where, in_turn
    for rule in beat.done:
        yield rule.go_to, rule.where, False
    if beat.ask is None:
        yield beat.go_to, beat.where, False


def _leading_on(seen: Look, at: int, beat: Beat) -> Iterator[Problem]:
    """A hint for a beat in which something goes on with the next beat without saying so."""
    after = seen.targets.after(at)
    if beat.go_to or after == OFF_THE_END or (beat.ask and beat.ask.in_turn) or not beat.rules:
        return
    leads = "ends the scene" if after == ending(0) else f"goes on with “{seen.scenario.beats[after].name}”"
    silent = next((rule for rule in (*beat.rules, *_maybe(beat.otherwise)) if not rule.go_to), None)
    if beat.otherwise is None and all(rule.when for rule in beat.rules):
        yield Problem(LEADS_ON, beat.where, f"“{beat.name}” has no “otherwise:”; where no rule fits, it {leads}")
    elif silent:
        yield Problem(LEADS_ON, silent.where, f"There is no “go to:” here, so it {leads}")


def _unmoved_meters(scenario: Scenario) -> Iterator[Problem]:
    moved = {
        meter
        for beat in scenario.beats
        for rule in (*beat.rules, *beat.done, *_maybe(beat.otherwise))
        for meter, by in rule.change
        if by
    }
    still = [f"“{meter.name}”" for meter in scenario.meters if meter.name not in moved]
    if still:
        named = ", ".join(still[:3]) + (" and others" if len(still) > 3 else "")
        yield Problem(METER_NEVER_MOVES, Where(), f"Nothing ever changes {named}; write “change:” in a rule")


def _maybe(rule: Rule | None) -> tuple[Rule, ...]:
    return (rule,) if rule else ()
