"""Beats made ready for trying out every way through a scene: what each rule asks of the state, changes, and leads to.

A state holds the meters, and how often a beat was played, only where a condition asks about them, packed in one
number with eight bits each. Any reply is possible.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
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
from simulator.scenario.model import STAY, TURNS_AT_MOST, Beat, Rule, Scenario
from simulator.scenario.replies import Replies
from simulator.scenario.targets import Targets

BITS, MASK = 8, 255
_TRIES_AT_MOST = 1_000

Need = tuple[int, int, int]
"""Where a value stands in the state, and the least and the most it may be."""

Hold = tuple[tuple[Need, ...], int, int]
"""One way for a condition to hold: what it asks of the state, from which try on, and for which replies."""


@dataclass(frozen=True, slots=True)
class Way:
    """One rule: when it can fire, what it moves, how often it tries again, where it leads (None: the turns go on)."""

    ways_to_hold: tuple[Hold, ...]
    moves: tuple[tuple[int, int], ...]
    tries: int
    target: int | None
    rule: Rule | None = None

    @property
    def plain(self) -> bool:
        """Whether it asks nothing of the state."""
        return not any(needs or first_try > 1 for needs, first_try, _ in self.ways_to_hold)

    def replies(self, values: int, attempt: int) -> int:
        """The replies for which it holds in the state `values`, tried for the `attempt`th time."""
        found = 0
        for needs, first_try, replies in self.ways_to_hold:
            if attempt < first_try:
                continue
            for shift, low, high in needs:
                if not low <= (values >> shift) & MASK <= high:
                    break
            else:
                found |= replies
        return found


@dataclass(frozen=True, slots=True)
class Crossing:
    """A beat: its ways in the order they are tried, the last of which always fits; and those after its turns.

    `turns` is how many replies end the turns, `counted` how many that show the skills waited for (0: not waited for).
    `every` are the replies that can be given, `shown` those that count.
    `visit` is where the state counts how often the beat was played, up to `visits`; None where nothing asks.
    """

    kind: Literal["by itself", "reply", "turns"]
    ways: tuple[Way, ...]
    done: tuple[Way, ...] = ()
    turns: int = 0
    counted: int = 0
    every: int = 1
    shown: int = 0
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
        ways = (*(make.way(rule, bare) for rule in beat.rules), make.last(beat.otherwise, bare))
        return Crossing("by itself", ways, visit=shift, visits=most)
    until = beat.ask.until
    skills = until.skills if until else frozenset[str]()
    replies = Replies([rule.when for rule in beat.rules if rule.when], skills)
    replied = replace(make, replies=replies)
    leads_to = make.after if until is None else None
    ways = (*(replied.way(rule, leads_to) for rule in beat.rules), replied.last(beat.otherwise, leads_to))
    if until is None:
        return Crossing("reply", ways, every=replies.every, visit=shift, visits=most)
    done = (*(make.way(rule, make.after) for rule in beat.done), make.last(None, make.after))
    roles, count = max(len(beat.ask.roles), 1), max(until.count, 1)
    turns = TURNS_AT_MOST * roles if skills else min(TURNS_AT_MOST, count) * roles
    shown = replies.shows(skills) if skills else 0
    return Crossing("turns", ways, done, turns, count if skills else 0, replies.every, shown, shift, most)


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes ways for the rules of one beat. `replies` are those that the rules may read, None if there are none."""

    places: Places
    visit: int | None
    targets: Targets
    after: int
    replies: Replies | None = None

    @property
    def _always(self) -> tuple[Hold, ...]:
        return (((), 1, self.replies.every if self.replies else 1),)

    def last(self, otherwise: Rule | None, leads_to: int | None) -> Way:
        """The way that is taken where no rule fits."""
        if otherwise is None:
            return Way(self._always, (), 0, leads_to)
        return self.way(otherwise, leads_to, always=True)

    def way(self, rule: Rule, leads_to: int | None, *, always: bool = False) -> Way:
        """The way of `rule`, which leads to `leads_to` where it does not say."""
        stays = rule.go_to == STAY and leads_to is None
        target = self.targets.named(rule.go_to) if rule.go_to and not stays else leads_to
        holds = self._always if always or rule.when is None else tuple(self._ways_to_hold(rule.when))
        shifts = self.places.meters
        moves = tuple((shifts[meter], by) for meter, by in rule.change if meter in shifts)
        return Way(holds, moves, min(rule.try_again, _TRIES_AT_MOST) if self.replies else 0, target, rule)

    def _ways_to_hold(self, condition: Condition) -> Iterable[Hold]:
        found: dict[tuple[tuple[Need, ...], int], int] = {}
        for alternative in condition.alternatives:
            if self.replies:
                fits = self.replies.of(alternative, condition.without)
            else:
                silent = [part for part in alternative if isinstance(part, ON_THE_REPLY)]
                fits = int(all(map(_holds_in_silence, silent)) and not any(map(_holds_in_silence, condition.without)))
            if fits:
                asked = self._needs(alternative), _first_try(alternative)
                found[asked] = found.get(asked, 0) | fits
        return ((needs, first_try, fits) for (needs, first_try), fits in found.items())

    def _needs(self, alternative: Sequence[Part]) -> tuple[Need, ...]:
        needs: list[Need] = []
        for part in alternative:
            if isinstance(part, Level):
                needs.append((self.places.meters[part.meter], part.low, part.high))
            elif isinstance(part, Visit) and part.number > 1 and self.visit is not None:
                needs.append((self.visit, part.number, MASK))
        return tuple(needs)


def _first_try(alternative: Sequence[Part]) -> int:
    return max([1, *(part.number for part in alternative if isinstance(part, Attempt))])


def _holds_in_silence(part: Part) -> bool:
    """Whether a part that is about a reply holds where nobody has replied."""
    if isinstance(part, Length):
        return part.low <= 0 <= part.high
    return isinstance(part, NothingSpecial)


def start_values(scenario: Scenario, places: Places) -> int:
    """The meters at the start, packed."""
    starts: Mapping[str, int] = {meter.name: meter.start for meter in scenario.meters}
    return sum(max(0, min(10, starts.get(name, 5))) << shift for name, shift in places.meters.items())
