"""Where a scene would hold its players for ever, in words for the author; and whether every way could be tried."""

from collections.abc import Collection, Iterator, Sequence

from simulator.scenario.crossing import MASK
from simulator.scenario.look import Look
from simulator.scenario.problem import Problem
from simulator.scenario.states import STATES_AT_MOST
from simulator.scenario.structure_problems import NO_REPLY_ON_THE_WAY, NO_WAY_TO_AN_ENDING, NOT_FULLY_CHECKED
from simulator.scenario.traps import SILENT_AT_MOST, endless, entrances, stuck

_TRAPS_AT_MOST = 5
_NAMED_AT_MOST = 4


def traps(seen: Look) -> list[Problem]:
    """Beats that go on by themselves for ever, and beats from which no ending can be reached."""
    rings, long_runs = endless(seen.explored, seen.crossings)
    found = list(_rings(seen, rings))
    if long_runs and not found:
        found.append(_long_run(seen, long_runs[0]))
    if seen.explored.whole and not seen.sure:
        excused = [state for ring in rings for state in ring]
        found += _stuck(seen, stuck(seen.explored, excused))
    return found


def not_fully_checked(seen: Look, hopeless: Collection[tuple[int, int]]) -> Iterator[Problem]:
    """A warning where not every state was tried and something could not be told without."""
    if seen.explored.whole:
        return
    told = seen.sure and seen.reached == seen.seen
    if told and all((at, number) in hopeless for at, number, _ in seen.idle()):
        return
    asked = [f"“{meter}”" for meter in seen.places.meters][:_NAMED_AT_MOST]
    meters = f" It asks about {', '.join(asked)} and more" if asked else ""
    message = f"There are more than {STATES_AT_MOST:,} ways things can stand in this scene; the rest was not tried."
    yield Problem(NOT_FULLY_CHECKED, seen.scenario.beats[0].where, message + meters)


def _rings(seen: Look, rings: Sequence[Sequence[int]]) -> Iterator[Problem]:
    listed: set[frozenset[int]] = set()
    for ring in rings:
        beats = sorted({seen.explored.states[number][0] for number in ring})
        if frozenset(beats) in listed or len(listed) == _TRAPS_AT_MOST:
            continue
        listed.add(frozenset(beats))
        names = ", ".join(f"“{seen.scenario.beats[beat].name}”" for beat in beats[:_NAMED_AT_MOST])
        lead = "leads to itself" if len(beats) == 1 else "lead to each other"
        message = f"{names} {lead} for ever, and nobody is asked for a reply"
        yield Problem(NO_REPLY_ON_THE_WAY, seen.scenario.beats[beats[0]].where, message)


def _long_run(seen: Look, state: int) -> Problem:
    beat = seen.scenario.beats[seen.explored.states[state][0]]
    message = f"From “{beat.name}” on more than {SILENT_AT_MOST} beats follow each other before anybody can reply"
    return Problem(NO_REPLY_ON_THE_WAY, beat.where, message)


def _stuck(seen: Look, states: Sequence[int]) -> Iterator[Problem]:
    caught = set(states)
    free_somewhere = {beat for number, (beat, _, _) in enumerate(seen.explored.states) if number not in caught}
    listed: set[int] = set()
    for number in entrances(seen.explored, states):
        beat = seen.explored.states[number][0]
        if beat in listed or len(listed) == _TRAPS_AT_MOST:
            continue
        listed.add(beat)
        when = _standing(seen, number) if beat in free_somewhere else ""
        at = seen.scenario.beats[beat]
        yield Problem(NO_WAY_TO_AN_ENDING, at.where, f"From “{at.name}” no ending can be reached{when}")


def _standing(seen: Look, number: int) -> str:
    """How things stand in a state, as far as anything asks about it."""
    beat, _, values = seen.explored.states[number]
    stands = [
        f"“{meter}” is {values >> shift & MASK}"
        for meter, shift in seen.places.meters.items()
        if seen.matters(beat, shift)
    ]
    visits = seen.places.visits.get(beat)
    if visits is not None:
        stands.append(f"it is played for the {values >> visits & MASK}. time")
    return f" when {' and '.join(stands[:_NAMED_AT_MOST])}" if stands else " any more"
