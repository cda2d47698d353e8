"""Beats made ready for trying out every way through a scene: what each rule asks of the state, changes, and leads to.

A state holds the meters, and how often a beat was played, only where a condition asks about them, packed in one
number with eight bits each. Reply conditions count as possible unless they contradict themselves.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from simulator.scenario.condition import (
    ON_THE_REPLY,
    Attempt,
    Condition,
    Length,
    Level,
    NothingSpecial,
    Part,
    Visit,
)
from simulator.scenario.logic import facts
from simulator.scenario.model import STAY, TURNS_AT_MOST, Beat, Rule, Scenario
from simulator.scenario.targets import Targets

BITS, MASK = 8, 255
NO, MAYBE, SURELY = 0, 1, 2
"""Whether a rule can fire in a state: not at all, for some replies, whatever is replied."""

_TRIES_AT_MOST = 1_000

Need = tuple[int, int, int]
"""Where a value stands in the state, and the least and the most it may be."""

_ALWAYS: tuple[tuple[tuple[Need, ...], int, bool], ...] = (((), 1, True),)
_FOR_SOME_REPLIES: tuple[tuple[tuple[Need, ...], int, bool], ...] = (((), 1, False),)


@dataclass(frozen=True, slots=True)
class Way:
    """One rule: when it can fire, what it moves, how often it tries again, where it leads (None: the turns go on)."""

    ways_to_hold: tuple[tuple[tuple[Need, ...], int, bool], ...]
    moves: tuple[tuple[int, int], ...]
    tries: int
    target: int | None
    rule: Rule | None = None

    @property
    def plain(self) -> int:
        """The verdict that is the same in every state; `NO` if it is not."""
        if any(needs or first_try > 1 for needs, first_try, _ in self.ways_to_hold):
            return NO
        return max((SURELY if sure else MAYBE for _, _, sure in self.ways_to_hold), default=NO)

    def verdict(self, values: int, attempt: int) -> int:
        """Whether it can fire where the state is `values` and the reply is tried for the `attempt`th time."""
        found = NO
        for needs, first_try, sure in self.ways_to_hold:
            if attempt < first_try:
                continue
            for shift, low, high in needs:
                if not low <= (values >> shift) & MASK <= high:
                    break
            else:
                if sure:
                    return SURELY
                found = MAYBE
        return found


@dataclass(frozen=True, slots=True)
class Crossing:
    """A beat: its ways in the order they are tried, the last of which always fits; and those after its turns.

    `turns` is how many replies end the turns, `counted` how many that show the skills waited for (0: not waited for).
    `visit` is where the state counts how often the beat was played, up to `visits`; None where nothing asks.
    """

    kind: Literal["by itself", "reply", "turns"]
    ways: tuple[Way, ...]
    done: tuple[Way, ...] = ()
    turns: int = 0
    counted: int = 0
    visit: int | None = None
    visits: int = 1


class Places:
    """Where each value that a condition asks about stands in the state."""

    def __init__(self, scenario: Scenario) -> None:
        meters: set[str] = set()
        self.most_visits: dict[int, int] = {}
        for at, beat in enumerate(scenario.beats):
            for condition in _conditions(beat):
                for part in condition.parts:
                    if isinstance(part, Level):
                        meters.add(part.meter)
                    elif isinstance(part, Visit) and part.number > 1:
                        self.most_visits[at] = min(max(part.number, self.most_visits.get(at, 1)), MASK)
        names = sorted(meters)
        self.meters = {name: at * BITS for at, name in enumerate(names)}
        self.visits = {at: (len(names) + number) * BITS for number, at in enumerate(self.most_visits)}
        self.count = len(names) + len(self.visits)


def crossings(scenario: Scenario, places: Places, targets: Targets) -> tuple[Crossing, ...]:
    """Every beat of the scenario, made ready."""
    return tuple(_crossing(at, beat, places, targets) for at, beat in enumerate(scenario.beats))


def _conditions(beat: Beat) -> Iterable[Condition]:
    return (rule.when for rule in (*beat.rules, *beat.done) if rule.when)


def _crossing(at: int, beat: Beat, places: Places, targets: Targets) -> Crossing:
    shift, most = places.visits.get(at), places.most_visits.get(at, 1)
    make = _Maker(places, shift, targets, targets.after(at))
    if beat.ask is None:
        bare = targets.named(beat.go_to) if beat.go_to else make.after
        ways = [make.way(rule, bare) for rule in beat.rules]
        return Crossing("by itself", (*ways, make.last(beat.otherwise, bare)), visit=shift, visits=most)
    until = beat.ask.until
    replied = _Maker(places, shift, targets, make.after, replied=True)
    if until is None:
        ways = [replied.way(rule, make.after) for rule in beat.rules]
        return Crossing("reply", (*ways, replied.last(beat.otherwise, make.after)), visit=shift, visits=most)
    ways = [replied.way(rule, None) for rule in beat.rules]
    roles = max(len(beat.ask.roles), 1)
    turns = TURNS_AT_MOST * roles if until.skills else min(TURNS_AT_MOST, max(until.count, 1)) * roles
    done = [make.way(rule, make.after) for rule in beat.done]
    counted = max(until.count, 1) if until.skills else 0
    last = replied.last(beat.otherwise, None)
    return Crossing("turns", (*ways, last), (*done, make.last(None, make.after)), turns, counted, shift, most)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes ways for the rules of one beat. `replied` tells whether the rules have a reply to read."""

    places: Places
    visit: int | None
    targets: Targets
    after: int
    replied: bool = False

    def last(self, otherwise: Rule | None, leads_to: int | None) -> Way:
        """The way that is taken where no rule fits."""
        if otherwise is None:
            return Way(_ALWAYS, (), 0, leads_to)
        return self.way(otherwise, leads_to, always=True)

    def way(self, rule: Rule, leads_to: int | None, *, always: bool = False) -> Way:
        """The way of `rule`, which leads to `leads_to` where it does not say."""
        stays = rule.go_to == STAY and leads_to is None
        target = self.targets.named(rule.go_to) if rule.go_to and not stays else leads_to
        holds = _ALWAYS if always or rule.when is None else tuple(self._ways_to_hold(rule.when))
        shifts = self.places.meters
        moves = tuple((shifts[meter], by) for meter, by in rule.change if meter in shifts)
        return Way(holds, moves, min(rule.try_again, _TRIES_AT_MOST) if self.replied else 0, target, rule)

    def _ways_to_hold(self, condition: Condition) -> Iterable[tuple[tuple[Need, ...], int, bool]]:
        known = facts(condition)
        if self.replied and known.only_skills:
            yield from _FOR_SOME_REPLIES
            return
        for alternative, clashes in zip(condition.alternatives, known.clashes, strict=True):
            about_reply = [part for part in alternative if isinstance(part, ON_THE_REPLY)]
            if self.replied:
                possible = clashes is None
                sure = not about_reply and not condition.without
            else:
                possible = all(map(_holds_in_silence, about_reply))
                possible &= not any(map(_holds_in_silence, condition.without))
                sure = True
            if possible:
                first_try = max((part.number for part in alternative if isinstance(part, Attempt)), default=1)
                yield self._needs(alternative), first_try, sure

    def _needs(self, alternative: Sequence[Part]) -> tuple[Need, ...]:
        needs: list[Need] = []
        for part in alternative:
            if isinstance(part, Level):
                needs.append((self.places.meters[part.meter], part.low, part.high))
            elif isinstance(part, Visit) and part.number > 1 and self.visit is not None:
                needs.append((self.visit, part.number, MASK))
        return tuple(needs)


def _holds_in_silence(part: Part) -> bool:
    """Whether a part that is about a reply holds where nobody has replied."""
    if isinstance(part, Length):
        return part.low <= 0 <= part.high
    return isinstance(part, NothingSpecial)


def start_values(scenario: Scenario, places: Places) -> int:
    """The meters at the start, packed."""
    starts: Mapping[str, int] = {meter.name: meter.start for meter in scenario.meters}
    return sum(max(0, min(10, starts.get(name, 5))) << shift for name, shift in places.meters.items())
