"""One turn of the engine, against the same path as five bare values; and whether turns get slower."""

import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.measure import Measure
from simulator.feedback import Mark
from simulator.rehearsal import Answer, say, start
from simulator.scenario.condition_words import Names, read_condition
from simulator.scenario.model import Ask, Beat, Line, Meter, Option, Role, Rule, Scenario, Wording, Wordings

TURNS = 1050


@dataclass(frozen=True)
class _Line:
    role: str
    text: str


@dataclass(frozen=True)
class _Reply:
    role: str
    text: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class _Branch:
    beat: str
    rule: str
    to: str


@dataclass(frozen=True)
class _Ask:
    role: str
    beat: str
    aim: str


@dataclass(frozen=True)
class _State:
    beat: int
    meters: dict[str, int]
    turn: int


def long_scene(beats: int = TURNS + 50) -> Scenario:
    """A scene of many beats, each with a line, a reply and two rules, one on a feeling."""
    reads = Names(("openness",))
    asked = Ask(("Robin",), "Show that you heard.", wordings={"Robin": Wordings((Wording("You were scared."),))})
    rules = (
        Rule(read_condition("unasked-advice", reads), (_said("Mm."),)),
        Rule(read_condition("reflect-feeling", reads), (_said("Yeah."),), (("openness", 1),)),
    )
    made = (
        Beat(f"beat {n}", (_said(f"I nearly went home, {n}."),), asked, rules, Rule(None, (_said("Anyway."),)))
        for n in range(beats)
    )
    return Scenario("Long", (Role("Robin"), Role("Sam")), tuple(made), meters=(Meter("openness"),), digest="long")


def _said(text: str) -> Line:
    return Line("Sam", (Option((text,)),))


def measures() -> Iterator[Measure]:
    """The engine's two."""
    answer = Answer("Robin", "You were scared.", (Mark("reflect-feeling", 0.9),), "constant")
    rehearsal = start(long_scene(), ["Robin"])
    turns, bare = [], []
    for turn in range(TURNS):
        begun = time.perf_counter()
        rehearsal = say(rehearsal, answer)
        turns.append(time.perf_counter() - begun)
        begun = time.perf_counter()
        _Line("Sam", "Yeah.")
        _Reply("Robin", answer.text, answer.marks)
        _Branch("beat", "2", "next")
        _Ask("Robin", "beat", "")
        _State(turn, {"openness": 3}, turn)
        bare.append(time.perf_counter() - begun)
    early, late, five = (statistics.median(found) * 1000 for found in (turns[5:60], turns[-60:], bare))
    yield Measure("one turn of the engine / five frozen values", early, five, 6)
    yield Measure("a turn at 1,000 / a turn at 10", late, early, 2)
