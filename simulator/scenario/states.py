"""Every state of a scene that can be reached from its start, tried one by one, up to a limit.

A state is the beat, the tries and turns in it, and the values that some condition may still ask about.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from simulator.scenario.crossing import BITS, MASK, Crossing, Way
from simulator.scenario.model import METER_HIGH, METER_LOW
from simulator.scenario.targets import OFF_THE_END

STATES_AT_MOST = 200_000

State = tuple[int, int, int]
"""The beat, what was tried and given in it, and the values, each packed in one number."""

Moves = tuple[tuple[int, int], ...]
Ready = list[tuple[tuple[int, int], Way, int, Moves]]

_TRIES, _GIVEN, _MOST, _COUNTED = 0xFFFF, 16, 0xFFFFFF, 40
"""Where the tries, the replies given and those that count stand in the second number of a state."""


@dataclass(slots=True)
class Explored:
    """What was found: the states in the order they were met, and where each leads (targets below 0 end the scene).

    `fired` holds (beat, way) of every way that was possible somewhere; ways after turns count on from those before.
    `whole` tells whether everything was tried.
    """

    states: list[State]
    leads: list[tuple[int, ...]] = field(default_factory=list)
    ends: set[int] = field(default_factory=set)
    fired: set[tuple[int, int]] = field(default_factory=set)
    whole: bool = True


class Explorer:
    """Tries every way through `crossings`; `live` holds, as bits, the values that matter from each beat on."""

    def __init__(self, crossings: Sequence[Crossing], live: Sequence[int]) -> None:
        self.crossings = crossings
        masks: dict[int, int] = {}
        for bits in live:
            if bits not in masks:
                masks[bits] = _spread(bits)
        self.masks = [masks[bits] for bits in live]
        self.fired: set[tuple[int, int]] = set()
        self._ready: list[Ready] = [[]] * len(crossings)

    def explore(self, values: int, limit: int = STATES_AT_MOST) -> Explored:
        """Every state from the first beat on, where the meters are `values`."""
        first = self._enter(0, values)
        found = Explored([first], fired=self.fired)  # type: ignore[list-item]
        number = {first: 0}
        for state in found.states:
            leads: list[int] = []
            for after in self._after(*state):
                if isinstance(after, int):
                    found.ends.add(after)
                    leads.append(after)
                    continue
                at = number.get(after)
                if at is None:
                    if len(number) >= limit:
                        found.whole = False
                        continue
                    at = number[after] = len(number)
                    found.states.append(after)
                leads.append(at)
            found.leads.append(tuple(leads))
            if not found.whole:
                break
        return found

    def _enter(self, target: int, values: int) -> State | int:
        if target < 0:
            return target
        values &= self.masks[target]
        crossing = self.crossings[target]
        if crossing.visit is not None and (values >> crossing.visit) & MASK < crossing.visits:
            values += 1 << crossing.visit
        return target, 0, values

    def _after(self, at: int, turn: int, values: int) -> list[State | int]:
        found: list[State | int] = []
        tries, left = turn & _TRIES, self.crossings[at].every
        for key, way, plain, moves in self._ready[at] or self._make_ready(at):
            fits = left & (plain or way.replies(values, tries + 1))
            if not fits:
                continue
            self.fired.add(key)
            moved = _moved(values, moves) if moves else values
            if tries < way.tries:
                found.append((at, turn + 1, moved))
            elif way.target is not None:
                found.append(self._enter(way.target, moved))
            else:
                found += self._turn(at, fits, turn, moved)
            left &= ~fits
            if not left:
                break
        return found

    def _make_ready(self, at: int) -> Ready:
        """The ways of a beat, with what of them is the same in every state worked out once."""
        self._ready[at] = [
            ((at, number), way, way.replies(0, 1) if way.plain else 0, _moves(way, self.masks[at]))
            for number, way in enumerate(self.crossings[at].ways)
            if way.ways_to_hold
        ]
        return self._ready[at]

    def _turn(self, at: int, fits: int, turn: int, values: int) -> Iterator[State | int]:
        """After one of the replies `fits` with which the turns go on, if they are not done: some may count."""
        crossing = self.crossings[at]
        given, counted = (turn >> _GIVEN & _MOST) + 1, turn >> _COUNTED
        for count, some in ((counted, fits & ~crossing.shown), (counted + 1, fits & crossing.shown)):
            if not some:
                continue
            if given >= crossing.turns or (crossing.counted and count >= crossing.counted):
                yield self._done(at, crossing, values)
            else:
                yield at, given << _GIVEN | count << _COUNTED, values

    def _done(self, at: int, crossing: Crossing, values: int) -> State | int:
        for number, way in enumerate(crossing.done, len(crossing.ways)):
            if way.replies(values, 1):
                self.fired.add((at, number))
                target = OFF_THE_END if way.target is None else way.target
                return self._enter(target, _moved(values, _moves(way, self.masks[at])))
        return OFF_THE_END


def _moves(way: Way, mask: int) -> Moves:
    """What a way moves, as far as it still matters."""
    return tuple((shift, by) for shift, by in way.moves if mask >> shift & 1)


def _moved(values: int, moves: Moves) -> int:
    for shift, by in moves:
        was = (values >> shift) & MASK
        now = was + by
        if now > METER_HIGH:
            now = METER_HIGH
        elif now < METER_LOW:
            now = METER_LOW
        values += now - was << shift
    return values


def _spread(bits: int) -> int:
    """A mask with all bits of each value whose number is set in `bits`."""
    mask, at = 0, 0
    while bits:
        if bits & 1:
            mask |= MASK << at
        bits >>= 1
        at += BITS
    return mask
