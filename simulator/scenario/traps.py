"""Where a scene holds its players for ever: states that no way leads out of, and beats that go on by themselves."""

from collections.abc import Collection, Sequence

from simulator.scenario.crossing import Crossing
from simulator.scenario.states import Explored

SILENT_AT_MOST = 64
"""So many beats may follow one another without a reply."""


def stuck(explored: Explored, excused: Collection[int] = ()) -> list[int]:
    """The states, by number, from which no way leads to an ending or to one of the `excused` states."""
    comes_from: list[list[int]] = [[] for _ in explored.states]
    free = [False] * len(explored.states)
    waiting = list(excused)
    for number, leads in enumerate(explored.leads):
        for target in leads:
            if target >= 0:
                comes_from[target].append(number)
            else:
                waiting.append(number)
    while waiting:
        number = waiting.pop()
        if not free[number]:
            free[number] = True
            waiting.extend(before for before in comes_from[number] if not free[before])
    return [number for number, found in enumerate(free) if not found]


def entrances(explored: Explored, states: Sequence[int]) -> list[int]:
    """Those of `states`, by number, through which the others are entered: the start, or a way in from outside."""
    inside = set(states)
    found = {0} & inside
    for number, leads in enumerate(explored.leads):
        if number not in inside:
            found.update(target for target in leads if target in inside)
    return sorted(found)


def endless(explored: Explored, crossings: Sequence[Crossing]) -> tuple[list[list[int]], list[int]]:
    """The rings of states that go on by themselves for ever; and states from which too many do so in a row.

    Such a state has one lead only, so each is walked once.
    """
    length: dict[int, int] = {}
    rings: list[list[int]] = []
    for start, (beat, _, _) in enumerate(explored.states[: len(explored.leads)]):
        if start in length or crossings[beat].kind != "by itself":
            continue
        path: list[int] = []
        on_path: dict[int, int] = {}
        at = start
        while _goes_on(explored, crossings, at) and at not in length and at not in on_path:
            on_path[at] = len(path)
            path.append(at)
            at = explored.leads[at][0]
        if at in on_path:
            rings.append(path[on_path[at] :])
        before = 0 if at in on_path else length.get(at, 0)
        for number in reversed(path):
            before += 1
            length[number] = before
    in_ring = {number for ring in rings for number in ring}
    return rings, sorted(number for number, run in length.items() if run > SILENT_AT_MOST and number not in in_ring)


def _goes_on(explored: Explored, crossings: Sequence[Crossing], at: int) -> bool:
    return (
        0 <= at < len(explored.leads)
        and crossings[explored.states[at][0]].kind == "by itself"
        and len(explored.leads[at]) == 1
    )
