"""Where beats lead, without regard to meters: linear passes that hold for a scene of any size."""

from collections.abc import Iterable, Sequence

from simulator.scenario.crossing import BITS, Crossing, Way
from simulator.scenario.targets import OFF_THE_END

_SWEEPS = 12


def targets_of(crossing: Crossing) -> tuple[int, ...]:
    """Every target that a beat may lead to, as far as its rules can hold at all."""
    ways = (way for way in (*crossing.ways, *crossing.done) if way.ways_to_hold)
    return tuple(dict.fromkeys(way.target for way in ways if way.target is not None))


def reached(crossings: Sequence[Crossing]) -> set[int]:
    """The beats and endings to which a way may lead from the first beat."""
    found = {0}
    waiting = [0]
    while waiting:
        for target in targets_of(crossings[waiting.pop()]):
            if target not in found:
                found.add(target)
                if target >= 0:
                    waiting.append(target)
    return found


def asked_about(crossings: Sequence[Crossing], count: int) -> list[int]:
    """For each beat, as bits, the values of the state that it or a beat it leads to asks about.

    Where beats are so tangled that a few sweeps don't settle it, all values: more states, none of them wrong.
    """
    found = [_asked_in(crossing) for crossing in crossings]
    everything = (1 << count) - 1
    follows = [[target for target in targets_of(crossing) if target >= 0] for crossing in crossings]
    for _ in range(_SWEEPS):
        changed = False
        for at in range(len(crossings) - 1, -1, -1):
            live = found[at]
            if live == everything:
                continue
            for target in follows[at]:
                live |= found[target]
            if live != found[at]:
                found[at], changed = live, True
        if not changed:
            return found
    return [everything] * len(crossings)


def surely_ends(crossings: Sequence[Crossing]) -> list[bool]:
    """For each beat, whether some way leads to an ending whatever the meters are. False where that cannot be told.

    A beat is sure if a way that is always free leads to a sure target, or if all its ways do.
    """
    sure = [False] * len(crossings)
    left = [0] * len(crossings)
    comes_from: list[list[tuple[int, bool]]] = [[] for _ in crossings]
    waiting: list[int] = []

    def settle(at: int) -> None:
        if not sure[at]:
            sure[at] = True
            waiting.append(at)

    for at, crossing in enumerate(crossings):
        ways = list(_free_or_not(crossing))
        left[at] = len(ways)
        for target, free in ways:
            if target >= 0:
                comes_from[target].append((at, free))
                continue
            left[at] -= 1
            if free or not left[at]:
                settle(at)
    while waiting:
        for at, free in comes_from[waiting.pop()]:
            left[at] -= 1
            if free or not left[at]:
                settle(at)
    return sure


def _asked_in(crossing: Crossing) -> int:
    bits = 0 if crossing.visit is None else 1 << crossing.visit // BITS
    for way in (*crossing.ways, *crossing.done):
        for needs, _, _ in way.ways_to_hold:
            for shift, _, _ in needs:
                bits |= 1 << shift // BITS
    return bits


def _free_or_not(crossing: Crossing) -> Iterable[tuple[int, bool]]:
    """Each target, and whether the way to it is free in every state: for some reply, whatever else may hold."""
    barred = taken = 0
    for way in crossing.ways:
        plainly = _plainly(way)
        if way.target is not None and way.ways_to_hold and _ever(way) & ~taken:
            yield way.target, bool(plainly & ~barred)
        barred |= _ever(way)
        taken |= plainly
        if taken == crossing.every:
            break
    for way in crossing.done:
        if way.ways_to_hold:
            yield way.target if way.target is not None else OFF_THE_END, False
        if _plainly(way):
            break


def _ever(way: Way) -> int:
    """The replies for which a way may hold in some state."""
    found = 0
    for _, _, replies in way.ways_to_hold:
        found |= replies
    return found


def _plainly(way: Way) -> int:
    """The replies for which a way holds in every state."""
    found = 0
    for needs, first_try, replies in way.ways_to_hold:
        if not needs and first_try <= 1:
            found |= replies
    return found
