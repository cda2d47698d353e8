"""What of a scene is never played: rules, beats and endings; and where it runs off its end."""

from collections.abc import Collection, Iterator

from simulator.scenario.condition import Condition, Level
from simulator.scenario.crossing import Way
from simulator.scenario.look import Look
from simulator.scenario.problem import Problem
from simulator.scenario.structure_problems import OFF_THE_END, RULE_NEVER_FIRES, UNREACHED_BEAT, UNREACHED_ENDING
from simulator.scenario.targets import OFF_THE_END as OFF
from simulator.scenario.targets import ending

Numbered = Collection[tuple[int, int]]
"""Rules, by the place of their beat and their own number in it."""

_IDLE_AT_MOST = 50


def idle_rules(seen: Look, hopeless: Numbered) -> Iterator[Problem]:
    """Rules that no way through the scene comes to use, besides those that are `hopeless` by themselves."""
    if not seen.explored.whole:
        return
    listed = 0
    for at, number, way in seen.idle():
        if way.rule and (at, number) not in hopeless and listed < _IDLE_AT_MOST:
            listed += 1
            why = _why_idle(seen, at, way) or "on every way through the scene something else fits before it"
            yield Problem(RULE_NEVER_FIRES, way.rule.where, f"This is never used: {why}")


def off_the_end(seen: Look) -> list[Problem]:
    """Where the scene runs off its last beat, though it has endings."""
    if OFF not in seen.explored.ends:
        return []
    for at, crossing in enumerate(seen.crossings):
        for number, way in enumerate((*crossing.ways, *crossing.done)):
            if way.target == OFF and (at, number) in seen.explored.fired:
                beat, first = seen.scenario.beats[at], seen.scenario.endings[0].name
                where = way.rule.where if way.rule else beat.where
                message = f"After “{beat.name}” there is no next beat; say which ending comes, such as “go to: {first}”"
                return [Problem(OFF_THE_END, where, message)]
    return []


def unreached_beats(seen: Look, hopeless: Numbered) -> Iterator[Problem]:
    """Beats that nothing leads to; of those that lead to each other only the first."""
    if seen.loses_its_way:
        return
    beats = seen.scenario.beats
    missing = [at for at in range(len(beats)) if at not in seen.reached]
    explained = _led_to(seen, _targets(seen, hopeless))
    led_to = {target for at in missing for target in _all_targets(seen, at) if target != at}
    for at in (*(at for at in missing if at not in led_to), *missing):
        if at not in explained:
            explained |= _led_to(seen, {at})
            yield Problem(UNREACHED_BEAT, beats[at].where, f"Nothing leads to “{beats[at].name}”")


def unreached_endings(seen: Look, hopeless: Numbered) -> Iterator[Problem]:
    """Endings that nothing leads to, besides those to which only unreached beats or hopeless rules do."""
    if seen.loses_its_way:
        return
    missing = {at for at in range(len(seen.scenario.beats)) if at not in seen.reached}
    explained = _led_to(seen, _targets(seen, hopeless)) | _led_to(seen, missing)
    for at, found in enumerate(seen.scenario.endings):
        if ending(at) not in seen.reached and ending(at) not in explained:
            yield Problem(UNREACHED_ENDING, found.where, f"Nothing leads to the ending “{found.name}”")


def _all_targets(seen: Look, at: int) -> set[int]:
    crossing = seen.crossings[at]
    return {way.target for way in (*crossing.ways, *crossing.done) if way.target is not None}


def _targets(seen: Look, rules: Numbered) -> set[int]:
    found = set()
    for at, number in rules:
        crossing = seen.crossings[at]
        target = (*crossing.ways, *crossing.done)[number].target
        if target is not None:
            found.add(target)
    return found


def _led_to(seen: Look, targets: set[int]) -> set[int]:
    """The unreached ones of `targets`, and what they lead to."""
    found = {target for target in targets if target not in seen.reached}
    waiting = [target for target in found if target >= 0]
    while waiting:
        for target in _all_targets(seen, waiting.pop()):
            if target not in found and target not in seen.reached:
                found.add(target)
                if target >= 0:
                    waiting.append(target)
    return found


def _why_idle(seen: Look, at: int, way: Way) -> str | None:
    """Which meter never stands where the rule wants it."""
    when = way.rule.when if way.rule else None
    for part in when.parts if isinstance(when, Condition) else ():
        if isinstance(part, Level) and part.meter in seen.places.meters and way in seen.crossings[at].ways:
            low, high = seen.range_of(part.meter, at)
            if part.low > high or part.high < low:
                stands = f"always {low}" if low == high else f"between {low} and {high}"
                return f"“{part.meter}” is {stands} here"
    return None
