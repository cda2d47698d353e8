"""From one reply to the next: the rules of the scenario, carried out.

A `Walk` lives for one step only: it starts from a place, gathers the events, and leaves a new place. What a rule
may read is in the place and in the answer; chance comes from the seed, the place and the visit alone.
"""

from collections.abc import Iterable

from simulator.feedback import heard
from simulator.rehearsal.answer import Answer
from simulator.rehearsal.events import Asked, Branched, Coached, Ended, Event, Revealed, Spoke
from simulator.rehearsal.place import Place
from simulator.scenario.chance import choose
from simulator.scenario.condition import Moment
from simulator.scenario.model import (
    GENERIC_ENDING,
    METER_HIGH,
    METER_LOW,
    STAY,
    TURNS_AT_MOST,
    Ask,
    Beat,
    Line,
    Rule,
    Scenario,
)
from simulator.scenario.staging import Stage

NEXT, OTHERWISE, DONE = "next", "otherwise", "done"
"""What fired where it was no numbered rule: nothing, the `otherwise`, the end of the turns."""

_BEATS_WITHOUT_REPLY = 64
"""So many beats may follow one another without a reply; more, and the scene ends. `check` finds such loops."""

_NOTHING = Rule()


class Walk:
    """One step of a rehearsal, under way."""

    def __init__(self, scenario: Scenario, stage: Stage, seed: int, persons: frozenset[str], place: Place) -> None:
        self.scenario, self.stage, self.seed, self.persons = scenario, stage, seed, persons
        self.beat = place.beat
        self.meters = dict(place.meters)
        self.visits = place.visits
        self.tries, self.given, self.counted = place.tries, place.given, place.counted
        self.ending = place.ending
        self.events: list[Event] = []
        self.rule = ""
        self._without_reply = 0

    @property
    def place(self) -> Place:
        """Where the walk has come to."""
        return Place(self.beat, self.meters, self.visits, self.tries, self.given, self.counted, self.ending)

    def enter(self, beat: int) -> None:
        """Play the beat: its lines, then the reply it asks for, or else its rules on meters."""
        self.beat = beat
        visits = bytearray(self.visits)
        visits[beat] = min(255, visits[beat] + 1)
        self.visits = bytes(visits)
        self.tries = self.given = self.counted = 0
        at = self.scenario.beats[beat]
        self._say(at.lines)
        if at.ask:
            self._ask(at.ask)
            return
        self._without_reply += 1
        if self._without_reply > _BEATS_WITHOUT_REPLY:
            self._end(GENERIC_ENDING.name)
            return
        name, rule = self._fitting(at, self._moment())
        self._carry_out(at, name, rule)
        self._leave(at, name, rule.go_to or at.go_to, rule.lines)

    def read(self, answer: Answer) -> None:
        """Let the rules read the reply to what was asked, and go where they lead."""
        at = self.scenario.beats[self.beat]
        ask = at.ask
        if ask is None or self.ending:
            raise ValueError("nothing is asked here")
        moment = self._moment(answer)
        name, rule = _named(at, answer.rule) if answer.rule else self._fitting(at, moment)
        self.rule = name
        self._carry_out(at, name, rule)
        if self.tries < rule.try_again:
            self.tries += 1
            self._branch(at, name, at.name)
            self._say(rule.lines, name)
            self._ask(ask)
            return
        self.given += 1
        if ask.until and not moment.heard.isdisjoint(ask.until.skills):
            self.counted += 1
        if ask.until and rule.go_to in ("", STAY):
            self._take_turns(at, ask, name, rule)
        else:
            self._leave(at, name, rule.go_to, rule.lines)

    def _take_turns(self, at: Beat, ask: Ask, name: str, rule: Rule) -> None:
        self.tries = 0
        self._branch(at, name, at.name)
        self._say(rule.lines, name)
        if not self._turns_done(ask):
            self._ask(ask)
            return
        moment = self._moment()
        done = next((rule for rule in at.done if rule.when is None or rule.when.holds(moment)), _NOTHING)
        self._carry_out(at, DONE, done)
        self._leave(at, DONE, done.go_to, done.lines)

    def _turns_done(self, ask: Ask) -> bool:
        if self.given >= TURNS_AT_MOST * len(ask.roles):
            return True
        until = ask.until
        if until is None or until.skills:
            return until is None or self.counted >= until.count
        return self.given >= until.count * len(ask.roles)

    def _moment(self, answer: Answer | None = None) -> Moment:
        visit = self.visits[self.beat]
        if answer is None:
            return Moment(meters=self.meters, visit=visit)
        return Moment(heard(answer.marks), answer.text, self.meters, self.tries + 1, visit)

    def _fitting(self, at: Beat, moment: Moment) -> tuple[str, Rule]:
        for number, rule in enumerate(at.rules, 1):
            if rule.when is None or rule.when.holds(moment):
                return str(number), rule
        return (OTHERWISE, at.otherwise) if at.otherwise else (NEXT, _NOTHING)

    def _carry_out(self, at: Beat, name: str, rule: Rule) -> None:
        """Everything of a rule but its lines, which are said once it is known where it leads."""
        for meter, by in rule.change:
            self.meters[meter] = max(METER_LOW, min(METER_HIGH, self.meters[meter] + by))
        asked = at.ask.roles[self.given % len(at.ask.roles)] if at.ask else ""
        if rule.coach and asked in self.persons:
            self.events.append(Coached(asked, self._staged(rule.coach)))
        self.events += [Coached(role, self._staged(text)) for role, text in rule.coach_for if role in self.persons]
        self.events += [self._revealed(text) for text in rule.reveal]

    def _revealed(self, text: str) -> Revealed:
        staged = self._staged(text)
        known_as = ((role.name, self.stage.name_of(role.name)) for role in self.scenario.roles)
        role = next((name for name, called in known_as if staged.startswith((name + " ", called + " "))), "")
        return Revealed(role, staged)

    def _leave(self, at: Beat, name: str, go_to: str, lines: Iterable[Line] = ()) -> None:
        if go_to in self.scenario.beat_at:
            target = self.scenario.beat_at[go_to]
        elif go_to:
            self._branch(at, name, go_to)
            self._say(lines, name)
            self._end(go_to)
            return
        else:
            target = self.beat + 1
        if target == len(self.scenario.beats):
            ending = next(iter(self.scenario.ending_named))
            self._branch(at, name, ending)
            self._say(lines, name)
            self._end(ending)
            return
        self._branch(at, name, self.scenario.beats[target].name)
        self._say(lines, name)
        self.enter(target)

    def _end(self, name: str) -> None:
        ending = self.scenario.ending_named.get(name, GENERIC_ENDING)
        self.ending = ending.name
        self._say(ending.lines, ending.name)
        self.events.append(Ended(ending.name, self._staged(ending.message), self._staged(ending.celebrate)))

    def _branch(self, at: Beat, name: str, to: str) -> None:
        self.events.append(Branched(at.name, name, to, tuple(self.meters.items())))

    def _ask(self, ask: Ask) -> None:
        role = ask.roles[self.given % len(ask.roles)]
        beat = self.scenario.beats[self.beat].name
        self.events.append(Asked(role, beat, self._staged(ask.aim), self.tries + 1, role not in self.persons))

    def _say(self, lines: Iterable[Line], place: str = "") -> None:
        for number, line in enumerate(lines):
            texts = self._texts_of(line)
            if texts:
                text = texts[0] if len(texts) == 1 else self._chosen(texts, f"{self.beat}/{place}/{number}")
                self.events.append(Spoke(line.role, self._staged(text), called=self.stage.name_of(line.role)))

    def _texts_of(self, line: Line) -> tuple[str, ...]:
        for option in line.options:
            if option.when is None or option.when.holds(self._moment()):
                return option.texts
        return ()

    def _chosen(self, texts: tuple[str, ...], place: str) -> str:
        return texts[choose(self.seed, place, self.visits[self.beat] + self.given, len(texts))]

    def _staged(self, text: str) -> str:
        return self.stage.say(text, self.meters) if "{" in text else text


def _named(at: Beat, name: str) -> tuple[str, Rule]:
    """The rule of a kept answer, so that a replay takes the branch that was taken."""
    if name.isdecimal() and 0 < int(name) <= len(at.rules):
        return name, at.rules[int(name) - 1]
    return (OTHERWISE, at.otherwise) if name == OTHERWISE and at.otherwise else (NEXT, _NOTHING)
