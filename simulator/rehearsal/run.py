"""One run through a scenario, as a value made from (scenario, seats, seed, answers).

Every step is a new `Rehearsal` that remembers the one before it, so going back, trying again and "what if" are
no more than keeping an older value. The same answers give the same value: nothing here reads a clock, draws a
chance of its own, or judges.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from simulator.rehearsal.answer import Answer
from simulator.rehearsal.events import Asked, Event
from simulator.rehearsal.place import Place
from simulator.rehearsal.walk import Walk
from simulator.scenario.model import Ask, Beat, Scenario
from simulator.scenario.staging import Stage, stage_for

Manner = Literal["fair", "mixed", "difficult", "skilled", "unskilled"]
"""How the script plays its parts: the first three shift its tone, the last two, for watching, hold it."""


@dataclass(frozen=True, slots=True, eq=False)
class Rehearsal:
    """Where a run stands, the events of the step that led here, and the steps before.

    `persons` are the roles that people play; the script plays the others. `number` counts the answers so far.
    """

    scenario: Scenario
    persons: frozenset[str]
    seed: int
    manner: Manner
    stage: Stage
    place: Place
    events: tuple[Event, ...]
    answer: Answer | None = None
    before: "Rehearsal | None" = None
    number: int = 0

    @property
    def beat(self) -> Beat:
        """The beat that is played."""
        return self.scenario.beats[self.place.beat]

    @property
    def over(self) -> bool:
        """Whether an ending was reached."""
        return bool(self.place.ending)

    @property
    def ask(self) -> Ask | None:
        """The reply that is asked for, unless the rehearsal is over."""
        return None if self.over else self.beat.ask

    @property
    def asked(self) -> Asked | None:
        """The last event, if it asks for a reply."""
        last = self.events[-1] if self.events else None
        return last if isinstance(last, Asked) else None


def start(
    scenario: Scenario, persons: Iterable[str], seed: int = 0, manner: Manner = "mixed", at: str = ""
) -> Rehearsal:
    """A rehearsal at its first ask (or its ending), from the beat named `at` or the first one.

    Raises KeyError for a beat that the scenario does not have.
    """
    stage = stage_for(scenario, seed)
    meters = {meter.name: meter.start for meter in scenario.meters}
    first = scenario.beat_at[at] if at else 0
    walk = Walk(scenario, stage, seed, frozenset(persons), Place(first, meters, bytes(len(scenario.beats))))
    walk.enter(first)
    return Rehearsal(scenario, walk.persons, seed, manner, stage, walk.place, tuple(walk.events))


def say(rehearsal: Rehearsal, answer: Answer) -> Rehearsal:
    """The rehearsal after `answer`: rules read, the branch taken, lines said, up to the next ask or the ending.

    Raises ValueError where nothing is asked.
    """
    walk = Walk(rehearsal.scenario, rehearsal.stage, rehearsal.seed, rehearsal.persons, rehearsal.place)
    walk.read(answer)
    return Rehearsal(
        rehearsal.scenario,
        rehearsal.persons,
        rehearsal.seed,
        rehearsal.manner,
        rehearsal.stage,
        walk.place,
        tuple(walk.events),
        answer if answer.rule == walk.rule else answer.led_by(walk.rule),
        rehearsal,
        rehearsal.number + 1,
    )


def replay(rehearsal: Rehearsal, answers: Iterable[Answer]) -> Rehearsal:
    """`rehearsal` with `answers` said one after the other: their kept marks and rules decide, no judge is asked."""
    for answer in answers:
        rehearsal = say(rehearsal, answer)
    return rehearsal


def hand_over(rehearsal: Rehearsal, manner: Manner) -> Rehearsal:
    """The same place, with every seat left to the script from here on."""
    asked = rehearsal.asked
    events = (*rehearsal.events[:-1], asked._replace(by_script=True)) if asked else rehearsal.events
    return replace(rehearsal, persons=frozenset(), manner=manner, events=events)


def steps(rehearsal: Rehearsal) -> tuple[Rehearsal, ...]:
    """Every step from the start to `rehearsal`."""
    return tuple(reversed(tuple(_backwards(rehearsal))))


def answers(rehearsal: Rehearsal) -> tuple[Answer, ...]:
    """Every answer from the start to `rehearsal`."""
    return tuple(step.answer for step in steps(rehearsal) if step.answer)


def back_to(rehearsal: Rehearsal, number: int) -> Rehearsal:
    """The step after which `number` answers had been given; the nearest there is."""
    return next((step for step in _backwards(rehearsal) if step.number <= number), rehearsal)


def last_persons_turn(rehearsal: Rehearsal) -> Rehearsal | None:
    """The last step before `rehearsal` in which a person was asked, or None."""
    earlier = _backwards(rehearsal.before) if rehearsal.before else ()
    return next((step for step in earlier if step.asked and not step.asked.by_script), None)


def _backwards(rehearsal: Rehearsal) -> Iterator[Rehearsal]:
    step: Rehearsal | None = rehearsal
    while step:
        yield step
        step = step.before
