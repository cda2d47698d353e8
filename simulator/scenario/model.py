"""What the author wrote, as values: a scenario is roles, meters, beats and endings.

Nothing here knows how a file looks: the room `library` makes these values. Texts may hold templates (`{{ Sam }}`),
which the room's `staging` fills. `where` is the place in the file, for messages to the author.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from simulator.scenario.condition import Condition

METER_LOW, METER_HIGH = 0, 10
"""Meters are whole numbers, kept within these."""

METER_START = 5

STAY = "stay here"
"""The `go to` of a rule, in a beat where replies are given in turn, that keeps the turns going."""

TURNS_AT_MOST = 6
"""So many replies each, and a beat with turns is done, whatever it waits for: nobody is kept in it for ever."""

Tier = Literal["good", "ordinary", "poor"]
TIERS: tuple[Tier, ...] = ("good", "ordinary", "poor")
LEVELS = ("gentle", "steady", "tough")
RUBRICS = (
    "listening", "joint decision", "assertiveness", "giving criticism", "receiving criticism", "social talk",
    "apology", "saying no", "de-escalation", "self-talk",
)  # fmt: skip
CONTENTS = (
    "complaint", "request", "pressure", "good news", "distress", "offence", "asks for advice",
    "new information", "threat",
)  # fmt: skip


class Where(NamedTuple):
    """A place in a scenario file, counted from 1."""

    line: int = 1
    column: int = 1


NOWHERE = Where()


@dataclass(frozen=True, slots=True)
class Option:
    """Texts of which one is said, where `when` holds (always, if it is None)."""

    texts: tuple[str, ...]
    when: Condition | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """What a role says: the first option that holds, and one of its texts by seeded choice."""

    role: str
    options: tuple[Option, ...]
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True)
class Wording:
    """One way of replying, written by the author: model answer, choice, the script's own line, test of the judge.

    `shows` and `shows_not` correct the judge for this text, whoever says or types it.
    """

    text: str
    shows: tuple[str, ...] = ()
    shows_not: tuple[str, ...] = ()
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True)
class Wordings:
    """The wordings of one role in one beat, by tier; a missing tier falls back to the nearest."""

    good: tuple[Wording, ...] = ()
    ordinary: tuple[Wording, ...] = ()
    poor: tuple[Wording, ...] = ()

    def tier(self, tier: Tier) -> tuple[Wording, ...]:
        """The wordings of `tier`, else of the tier nearest to it; empty only if all are."""
        near: dict[Tier, tuple[tuple[Wording, ...], ...]] = {
            "good": (self.good, self.ordinary, self.poor),
            "ordinary": (self.ordinary, self.good, self.poor),
            "poor": (self.poor, self.ordinary, self.good),
        }
        return next((found for found in near[tier] if found), ())

    def every(self) -> tuple[Wording, ...]:
        """All wordings, the good ones first."""
        return self.good + self.ordinary + self.poor


@dataclass(frozen=True, slots=True)
class Until:
    """When the turns of a beat are over.

    That is after `count` replies that show one of `skills`, or, without them, when each role has replied `count` times.
    """

    count: int
    skills: frozenset[str] = frozenset()
    words: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """The reply that a beat asks for. With several `roles` they reply in turn `until` it is done."""

    roles: tuple[str, ...]
    aim: str = ""
    hint: str = ""
    wordings: Mapping[str, Wordings] = field(default_factory=dict)
    until: Until | None = None
    where: Where = NOWHERE

    @property
    def in_turn(self) -> bool:
        """Whether the roles reply in turn until something is done, rather than one role once."""
        return self.until is not None


@dataclass(frozen=True, slots=True)
class Rule:
    """What happens `when` a condition holds (always, if it is None)."""

    when: Condition | None = None
    lines: tuple[Line, ...] = ()
    change: tuple[tuple[str, int], ...] = ()
    coach: str = ""
    coach_for: tuple[tuple[str, str], ...] = ()
    try_again: int = 0
    reveal: tuple[str, ...] = ()
    go_to: str = ""
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True)
class Beat:
    """Lines that roles say, then at most one reply, then rules that read what the reply showed.

    `practise` maps a role to the skills that this beat is there to practice; empty where the beat names none.
    `done` are the rules of `when done`, read once the turns of `ask` are over.
    """

    name: str
    lines: tuple[Line, ...] = ()
    ask: Ask | None = None
    rules: tuple[Rule, ...] = ()
    otherwise: Rule | None = None
    done: tuple[Rule, ...] = ()
    go_to: str = ""
    practise: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    key_ideas: tuple[tuple[str, ...], ...] = ()
    feelings: tuple[str, ...] = ()
    contains: frozenset[str] = frozenset()
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True)
class Ending:
    """How a rehearsal can end: last lines, a message to the player, something to celebrate."""

    name: str
    lines: tuple[Line, ...] = ()
    message: str = ""
    celebrate: str = ""
    where: Where = NOWHERE


GENERIC_ENDING = Ending(
    name="the end",
    message="That was the whole scene. You stayed with it to the last line.",
    celebrate="You practiced on purpose. Hooray for that!",
)
"""The friendly ending of a file that writes none."""


@dataclass(frozen=True, slots=True)
class Meter:
    """Something that moves between 0 and 10 only where the file says so; shown in `words`, low to high, if at all."""

    name: str
    start: int = METER_START
    words: tuple[str, ...] = ()

    def word(self, value: int) -> str:
        """The word that shows `value`; empty if the meter is not shown."""
        if not self.words:
            return ""
        return self.words[min(len(self.words) - 1, value * len(self.words) // (METER_HIGH + 1))]


@dataclass(frozen=True, slots=True)
class Follows:
    """The meter that sets the tone of a scripted role: hot when it is high, or when it is low."""

    meter: str
    low_is_hot: bool = False


@dataclass(frozen=True, slots=True)
class Role:
    """A part in the conversation, with its private card and what it is there to practice."""

    name: str
    brief: str = ""
    pronoun: Literal["she", "he", "they", "you", ""] = ""
    names: tuple[str, ...] = ()
    wants: str = ""
    knows: str = ""
    does_not_know: str = ""
    practise: tuple[str, ...] = ()
    go_easy_on: tuple[str, ...] = ()
    rubric: str = ""
    follows: Follows | None = None


@dataclass(frozen=True)
class Scenario:
    """One authored situation. `digest` is the hash of the file it was read from."""

    title: str
    roles: tuple[Role, ...]
    beats: tuple[Beat, ...]
    endings: tuple[Ending, ...] = ()
    you_play: str = ""
    about: str = ""
    level: str = "steady"
    minutes: int = 0
    touches_on: str = ""
    setting: str = ""
    before_you_start: str = ""
    meters: tuple[Meter, ...] = ()
    by: str = ""
    for_you: str = ""
    language: str = "en"
    digest: str = ""

    @cached_property
    def beat_at(self) -> Mapping[str, int]:
        """The place of each beat in the order of the file, by name."""
        return {beat.name: at for at, beat in enumerate(self.beats)}

    @cached_property
    def ending_named(self) -> Mapping[str, Ending]:
        """The endings by name; the generic one alone if the file has none."""
        return {ending.name: ending for ending in self.endings or (GENERIC_ENDING,)}

    @cached_property
    def role_named(self) -> Mapping[str, Role]:
        """The roles by name."""
        return {role.name: role for role in self.roles}

    @cached_property
    def seats(self) -> tuple[str, ...]:
        """The roles that a person can play: those who are asked for a reply somewhere, in the order of the roles."""
        asked = {role for beat in self.beats if beat.ask for role in beat.ask.roles}
        return tuple(role.name for role in self.roles if role.name in asked)

    @cached_property
    def meter_named(self) -> Mapping[str, Meter]:
        """The meters by name."""
        return {meter.name: meter for meter in self.meters}

    def practised_in(self, beat: Beat, role: str) -> tuple[str, ...]:
        """The skills that `role` is to practice in `beat`: the beat's own, else the scenario's."""
        return beat.practise.get(role) or self.role_named[role].practise
