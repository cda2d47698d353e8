"""The plainest way to try every state of a small scene: whole states, no shortcuts. The exact search must agree."""

from collections.abc import Iterator
from itertools import chain, combinations

from simulator.scenario.condition import Condition, Moment
from simulator.scenario.model import STAY, TURNS_AT_MOST, Ask, Beat, Rule, Scenario
from tests.scenario.strategies import SKILLS

HEARD = [frozenset(some) for some in chain.from_iterable(combinations(SKILLS, n) for n in range(len(SKILLS) + 1))]
TEXTS = ("", "sorry", "one two three four", "one two three four five six", "one two three four five sorry")
REPLIES = [(heard, text) for heard in HEARD for text in TEXTS]
VISITS = 3

State = tuple[int, int, int, int, tuple[int, ...], tuple[int, ...]]


class EveryState:
    """Each state from the start on, and where it leads: states, or the names of endings, or None off the end."""

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self._known: dict[tuple[object, ...], list[tuple[Rule, bool]]] = {}
        meters = tuple(meter.start for meter in scenario.meters)
        first = self._enter(0, meters, (0,) * len(scenario.beats))
        self.leads: dict[State, set[State | str | None]] = {}
        waiting = [first]
        while waiting:
            state = waiting.pop()
            if state not in self.leads:
                self.leads[state] = set(self._after(state))
                waiting += [lead for lead in self.leads[state] if isinstance(lead, tuple)]

    @property
    def beats(self) -> set[int]:
        return {state[0] for state in self.leads}

    @property
    def ends(self) -> set[str | None]:
        return {lead for leads in self.leads.values() for lead in leads if not isinstance(lead, tuple)}

    def endless(self) -> set[State]:
        """The states that go on by themselves for ever."""
        found = set()
        for start in self.leads:
            seen: list[State] = []
            state: State | str | None = start
            while isinstance(state, tuple) and self._beat(state).ask is None and state not in seen:
                seen.append(state)
                state = next(iter(self.leads[state]))
            if state in seen:
                found.update(seen[seen.index(state) :])  # type: ignore[arg-type]
        return found

    def stuck(self) -> set[int]:
        """The beats with a state from which there is no way out, silent rings apart."""
        free: set[State] = set(self.endless())
        while True:
            more = {
                state
                for state, leads in self.leads.items()
                if state not in free and any(not isinstance(lead, tuple) or lead in free for lead in leads)
            }
            if not more:
                return {state[0] for state in self.leads if state not in free}
            free |= more

    def _beat(self, state: State) -> Beat:
        return self.scenario.beats[state[0]]

    def _enter(self, beat: int, meters: tuple[int, ...], visits: tuple[int, ...]) -> State:
        counted = tuple(min(VISITS, n + (at == beat)) for at, n in enumerate(visits))
        return beat, 0, 0, 0, meters, counted

    def _after(self, state: State) -> Iterator[State | str | None]:
        at, tries, given, counted, meters, visits = state
        beat = self._beat(state)
        for rule, counts in self._possible(beat, state):
            moved = self._moved(meters, rule)
            if beat.ask is None:
                yield self._leave(state, rule.go_to or beat.go_to, moved)
            elif tries < rule.try_again:
                yield at, tries + 1, given, counted, moved, visits
            elif beat.ask.until is None or rule.go_to not in ("", STAY):
                yield self._leave(state, rule.go_to, moved)
            else:
                yield self._turn(beat, beat.ask, (at, 0, given + 1, counted + counts, moved, visits))

    def _turn(self, beat: Beat, ask: Ask, state: State) -> State | str | None:
        _, _, given, counted, meters, _ = state
        until = ask.until
        assert until
        done = counted >= until.count if until.skills else given >= until.count * len(ask.roles)
        if not done and given < TURNS_AT_MOST * len(ask.roles):
            return state
        rule = next((rule for rule in beat.done if self._holds_in_silence(rule.when, state)), Rule())
        return self._leave(state, rule.go_to, self._moved(meters, rule))

    def _leave(self, state: State, go_to: str, meters: tuple[int, ...]) -> State | str | None:
        target = self.scenario.beat_at.get(go_to, -1) if go_to else state[0] + 1
        if target < 0:
            return go_to
        if target < len(self.scenario.beats):
            return self._enter(target, meters, state[5])
        return None if self.scenario.endings else "the end"

    def _possible(self, beat: Beat, state: State) -> list[tuple[Rule, bool]]:
        """The rules that are the first to hold for some reply, and whether that reply counts for the turns."""
        last = beat.otherwise or Rule()
        if beat.ask is None:
            return [(next((rule for rule in beat.rules if self._holds_in_silence(rule.when, state)), last), False)]
        key = (state[0], state[1], state[4], state[5][state[0]])
        if key not in self._known:
            skills = beat.ask.until.skills if beat.ask.until else frozenset()
            found = {}
            for reply in REPLIES:
                moment = self._moment(state, reply)
                rule = next((rule for rule in beat.rules if rule.when is None or rule.when.holds(moment)), last)
                counts = not skills.isdisjoint(reply[0])
                found[id(rule), counts] = rule, counts
            self._known[key] = list(found.values())
        return self._known[key]

    def _holds_in_silence(self, when: Condition | None, state: State) -> bool:
        return when is None or when.holds(self._moment((*state[:1], 0, *state[2:]), (frozenset(), "")))  # type: ignore[arg-type]

    def _moment(self, state: State, reply: tuple[frozenset[str], str]) -> Moment:
        at, tries, _, _, meters, visits = state
        named = {meter.name: value for meter, value in zip(self.scenario.meters, meters, strict=True)}
        return Moment(reply[0], reply[1], named, tries + 1, visits[at])

    def _moved(self, meters: tuple[int, ...], rule: Rule) -> tuple[int, ...]:
        names = [meter.name for meter in self.scenario.meters]
        values = list(meters)
        for meter, by in rule.change:
            values[names.index(meter)] = max(0, min(10, values[names.index(meter)] + by))
        return tuple(values)
