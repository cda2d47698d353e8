"""Conditions in words: `reflect-feeling or any reflection without criticism`, `openness is at least 6`.

Grammar: `alternative { or alternative } [ without list ]`; an alternative is parts joined by `and`. A condition is
a value that holds, or not, at a moment of the conversation; it reads what was shown, never who spoke.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def words_of(text: str) -> tuple[str, ...]:
    """The words of `text`, in one case and with straight apostrophes: what `says` compares and `shorter` counts."""
    return tuple(_WORD.findall(text.casefold().replace("’", "'").replace("‘", "'")))


@dataclass(slots=True)
class Moment:
    """What a condition may ask about: the reply just given, and where the conversation stands.

    `attempt` is 1 at the first try of a reply, `visit` 1 the first time a beat is played.
    """

    heard: frozenset[str] = frozenset()
    text: str = ""
    meters: Mapping[str, int] = field(default_factory=dict)
    attempt: int = 1
    visit: int = 1
    _words: tuple[str, ...] | None = None

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the reply, worked out only if a condition asks."""
        if self._words is None:
            self._words = words_of(self.text)
        return self._words


@dataclass(frozen=True, slots=True)
class Shows:
    """The reply shows one of `skills`."""

    skills: frozenset[str]

    def holds(self, moment: Moment) -> bool:
        """Whether one of the skills was heard."""
        return not self.skills.isdisjoint(moment.heard)


@dataclass(frozen=True, slots=True)
class NothingSpecial:
    """The reply shows none of `skills`, which are all that the scenario can hear."""

    skills: frozenset[str]

    def holds(self, moment: Moment) -> bool:
        """Whether no skill was heard."""
        return self.skills.isdisjoint(moment.heard)


@dataclass(frozen=True, slots=True)
class Says:
    """The reply holds one of `phrases`, each whole words in this order, in any case."""

    phrases: tuple[tuple[str, ...], ...]

    def holds(self, moment: Moment) -> bool:
        """Whether one of the phrases is in the reply."""
        words = moment.words
        return any(
            words[at : at + len(phrase)] == phrase
            for phrase in self.phrases
            for at in range(len(words) - len(phrase) + 1)
        )


@dataclass(frozen=True, slots=True)
class Length:
    """The reply has at least `low` and at most `high` words."""

    low: int = 0
    high: int = 1_000_000

    def holds(self, moment: Moment) -> bool:
        """Whether the number of words is within."""
        return self.low <= len(moment.words) <= self.high


@dataclass(frozen=True, slots=True)
class Attempt:
    """This is at least the `number`th try of the same reply (`second try`)."""

    number: int

    def holds(self, moment: Moment) -> bool:
        """Whether the reply was tried often enough."""
        return moment.attempt >= self.number


@dataclass(frozen=True, slots=True)
class Visit:
    """The beat is played at least for the `number`th time (`third time here`)."""

    number: int

    def holds(self, moment: Moment) -> bool:
        """Whether the beat was played often enough."""
        return moment.visit >= self.number


@dataclass(frozen=True, slots=True)
class Level:
    """A meter stands at least at `low` and at most at `high`."""

    meter: str
    low: int = 0
    high: int = 10

    def holds(self, moment: Moment) -> bool:
        """Whether the meter is within."""
        return self.low <= moment.meters[self.meter] <= self.high


Part = Shows | NothingSpecial | Says | Length | Attempt | Visit | Level
ON_THE_REPLY = (Shows, NothingSpecial, Says, Length)
"""The parts that need a reply to look at; the others can be asked anywhere."""


@dataclass(frozen=True, slots=True)
class Condition:
    """Holds where one of `alternatives` holds whole and nothing of `without` does. `words` is what was written."""

    alternatives: tuple[tuple[Part, ...], ...]
    without: tuple[Part, ...] = ()
    words: str = ""

    def holds(self, moment: Moment) -> bool:
        """Whether the condition holds at `moment`."""
        for part in self.without:
            if part.holds(moment):
                return False
        for alternative in self.alternatives:
            for part in alternative:
                if not part.holds(moment):
                    break
            else:
                return True
        return False

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every part, those after `without` last."""
        return tuple(part for alternative in self.alternatives for part in alternative) + self.without

    @property
    def reads_the_reply(self) -> bool:
        """Whether it asks about the reply, and so makes sense only after one."""
        return any(isinstance(part, ON_THE_REPLY) for part in self.parts)
