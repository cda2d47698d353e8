"""What shows by looking at a beat’s rules alone: contradictions, rules in each other’s way, odd wishes."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from simulator.scenario.condition import Condition, Shows
from simulator.scenario.logic import covers, facts
from simulator.scenario.model import Beat, Line, Rule, Scenario, Where
from simulator.scenario.problem import CONDITION_NEEDS_REPLY, Problem
from simulator.scenario.structure_problems import (
    CONTRADICTION,
    IDLE_ALTERNATIVE,
    NO_SECOND_TRY,
    ONE_KIND_OF_REFLECTION,
    RULE_NEVER_FIRES,
    SEAT_WITHOUT_LINES,
)

_SIMPLE, _COMPLEX = frozenset(("reflect-content",)), frozenset(("reflect-complex",))
_REFLECTIONS = frozenset(("reflect-content", "reflect-feeling", "reflect-complex", "summary"))
_LOOKED_BACK = 60
_ORDINALS = {2: "second", 3: "third", 4: "fourth", 5: "fifth"}


@dataclass(frozen=True, slots=True)
class Found:
    """A problem, and the number of the rule it belongs to, if it explains why that rule never fires."""

    problem: Problem
    rule: int | None = None


def rule_problems(beat: Beat) -> Iterator[Found]:
    """What is amiss with the rules of `beat`; those of `when done` are numbered on from the others and `otherwise`."""
    after_turns = len(beat.rules) + 1
    yield from _of_rules(beat, beat.rules, 0, silent=beat.ask is None)
    yield from _of_rules(beat, beat.done, after_turns, silent=True)
    every = (*beat.rules, *beat.done, *((beat.otherwise,) if beat.otherwise else ()))
    for line in (*beat.lines, *(line for rule in every for line in rule.lines)):
        yield from _of_line(line)


def seat_problems(scenario: Scenario) -> Iterator[Problem]:
    """The roles that the script cannot play, beat by beat."""
    for beat in scenario.beats:
        if beat.ask is None:
            continue
        for role in dict.fromkeys(beat.ask.roles):
            wordings = beat.ask.wordings.get(role)
            if wordings is None or not wordings.every():
                message = f"{role} has no lines in “{beat.name}”, so the script can't speak for {role} here"
                yield Problem(SEAT_WITHOUT_LINES, beat.ask.where, message)


def _of_rules(beat: Beat, rules: tuple[Rule, ...], first: int, *, silent: bool) -> Iterator[Found]:
    tries = 1 + max((rule.try_again for rule in (*beat.rules, *_maybe(beat.otherwise))), default=0)
    wanted = [facts(rule.when).wanted if rule.when else None for rule in rules]
    for number, rule in enumerate(rules):
        if rule.when is None:
            hidden = _hidden_by(rules, wanted, number)
            if hidden:
                yield Found(Problem(RULE_NEVER_FIRES, rule.where, hidden), first + number)
            continue
        stopped = _stopped(rule.when, rule.where, beat, 0 if silent else tries)
        if stopped:
            yield Found(stopped, first + number)
            continue
        hidden = _hidden_by(rules, wanted, number)
        if hidden:
            yield Found(Problem(RULE_NEVER_FIRES, rule.where, hidden), first + number)
        yield from (Found(problem) for problem in _oddities(rule.when, rule.where))


def _stopped(when: Condition, where: Where, beat: Beat, tries: int) -> Problem | None:
    """Why a rule with this condition can never fire, whatever the other rules are. 0 `tries`: nobody has replied."""
    if not tries and when.reads_the_reply:
        message = "There is no reply to look at here, so “when:” can only ask about meters and visits"
        return Problem(CONDITION_NEEDS_REPLY, where, message)
    never = _never(when)
    if never:
        return Problem(CONTRADICTION, where, never)
    wanted = facts(when).first_try
    if wanted > max(tries, 1):
        nth = _ORDINALS.get(wanted, f"{wanted}th")
        message = f"No rule of “{beat.name}” asks for a {nth} try; add “try again: once” to one, or take this out"
        return Problem(NO_SECOND_TRY, where, message)
    return None


def _never(when: Condition) -> str | None:
    """Why no alternative of the condition can ever hold."""
    known = facts(when)
    if not known.never:
        return None
    return f"“{when.words}” can never hold: {next(iter(known.clashes), 'it asks for nothing')}"


def _oddities(when: Condition, where: Where) -> Iterator[Problem]:
    if reason := next(filter(None, facts(when).clashes), None):
        yield Problem(IDLE_ALTERNATIVE, where, f"A part of “{when.words}” can never hold: {reason}")
    if kind := _one_kind_of_reflection(when):
        other = "reflect-content" if kind == "reflect-complex" else "reflect-complex"
        message = f"“{kind}” alone is hard to hear; write “any reflection”, or “{kind} or {other}”"
        yield Problem(ONE_KIND_OF_REFLECTION, where, message)


@lru_cache(maxsize=4096)
def _one_kind_of_reflection(when: Condition) -> str | None:
    """The kind that the condition tells from the other: simple from complex reflections, or the other way round."""
    parts = [part for alternative in when.alternatives for part in alternative if isinstance(part, Shows)]
    if _SIMPLE not in (skills := [part.skills for part in parts]) and _COMPLEX not in skills:
        return None
    wanted = frozenset[str]().union(*(part.skills for part in parts)) & _REFLECTIONS
    ruled_out = frozenset[str]().union(*(part.skills for part in when.without if isinstance(part, Shows)))
    left = wanted - ruled_out
    if left in (_SIMPLE, _COMPLEX):
        return next(iter(left))
    return None


def _hidden_by(rules: tuple[Rule, ...], wanted: list[frozenset[str] | None], number: int) -> str | None:
    """Which earlier rule fits wherever this one does. `wanted` are the skills of which each rule wants one."""
    mine = wanted[number]
    for at in range(max(0, number - _LOOKED_BACK), number):
        theirs = wanted[at]
        if theirs is not None and (mine is None or theirs.isdisjoint(mine)):
            continue  # a quick no: the earlier rule wants skills that this one does not
        earlier = rules[at]
        if covers(earlier.when, rules[number].when):
            if earlier.when is None:
                return f"The rule in line {earlier.where.line} fits always, so this one is never tried"
            return f"Wherever this rule fits, “{earlier.when.words}” in line {earlier.where.line} fits first"
    return None


def _of_line(line: Line) -> Iterator[Found]:
    for option in line.options:
        if option.when is None:
            continue
        never = _never(option.when)
        if never:
            yield Found(Problem(CONTRADICTION, line.where, never))


def _maybe(rule: Rule | None) -> tuple[Rule, ...]:
    return (rule,) if rule else ()
