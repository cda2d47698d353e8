"""Small scenes and judges to test with, made in a line or two."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from simulator.feedback import Context, Evidence, Mark, Marks
from simulator.scenario.condition_words import Names, read_condition
from simulator.scenario.model import (
    Ask,
    Beat,
    Ending,
    Line,
    Meter,
    Option,
    Role,
    Rule,
    Scenario,
    Until,
    Wording,
    Wordings,
)

METERS = ("openness",)


def line(role: str, *texts: str) -> Line:
    return Line(role, (Option(texts),))


def wordings(good: Iterable[str] = (), ordinary: Iterable[str] = (), poor: Iterable[str] = ()) -> Wordings:
    return Wordings(*(tuple(Wording(text) for text in tier) for tier in (good, ordinary, poor)))


def ask(role: str, good: Iterable[str] = ("You were scared.",), ordinary: Iterable[str] = ("Right.",),
        poor: Iterable[str] = ("Cheer up.",), aim: str = "") -> Ask:  # fmt: skip
    return Ask((role,), aim, "A hint.", {role: wordings(good, ordinary, poor)})


def in_turn(*roles: str, count: int = 1, skills: Iterable[str] = ()) -> Ask:
    said = {role: wordings([f"{role} good"], [f"{role} so-so"], [f"{role} poor"]) for role in roles}
    return Ask(roles, wordings=said, until=Until(count, frozenset(skills)))


def rule(when: str = "", *said: Line, change: int = 0, **fields: object) -> Rule:
    condition = read_condition(when, Names(METERS)) if when else None
    moved = (("openness", change),) if change else ()
    return Rule(condition, said, moved, **fields)  # type: ignore[arg-type]


def scene(*beats: Beat, endings: Iterable[str] = (), roles: Iterable[Role] = (), **fields: object) -> Scenario:
    found = tuple(roles) or (Role("Robin", practise=("reflect-feeling", "open-follow-up")), Role("Sam"))
    return Scenario(
        "A scene", found, beats, tuple(Ending(name, (line("Sam", f"Bye from {name}."),)) for name in endings),
        meters=(Meter("openness", 3, ("guarded", "careful", "open")),), digest="d" * 64, **fields,  # type: ignore[arg-type]
    )  # fmt: skip


BENCH = Beat(
    "bench",
    (line("Sam", "I nearly went home."),),
    ask("Robin", good=("You were scared.", "What was it like?")),
    (
        rule("reflect-feeling", line("Sam", "Yeah."), change=2, go_to="desk"),
        rule("unasked-advice", line("Sam", "Mm."), change=-1, coach="Say what you heard.", try_again=1, go_to="desk"),
    ),
    rule("", line("Sam", "Anyway."), go_to="desk"),
)
DESK = Beat(
    "desk",
    (line("Sam", "They moved his photo."),),
    ask("Robin"),
    (rule("openness is at least 5", line("Sam", "Thanks."), go_to="good"),),
    rule("", line("Sam", "Bye."), go_to="quiet"),
)
LISTENING = scene(BENCH, DESK, endings=("good", "quiet"), you_play="Robin")


@dataclass(frozen=True)
class Hears:
    """A judge that hears what it was told to: `Hears({"You were scared.": "reflect-feeling"})`."""

    said: Mapping[str, str] = field(default_factory=dict)
    confidence: float = 0.9
    version: str = "told"

    def __call__(self, reply: str, line: str, context: Context) -> Marks:
        skills = self.said.get(reply, "").replace(",", " ").split()
        return tuple(Mark(skill, self.confidence, (Evidence(0, len(reply), "told so"),)) for skill in skills)


HEARS = Hears(
    {
        "You were scared.": "reflect-feeling",
        "What was it like?": "open-follow-up",
        "Take a week off.": "unasked-advice",
        "Right.": "facilitation",
    }
)
