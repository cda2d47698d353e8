"""The one scale from hearing a reply to saying when it comes back: evidence, marks, ratings, feedback."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Literal, Protocol

HEARD = 0.5
"""From this confidence on a skill counts as heard: the judge is calibrated to it."""

MAYBE = 0.3
"""From here to `HEARD` the judge says "maybe": shown, worth half, and never a reason to branch."""

SURE = 0.8
"""From here on a heard skill is rated strong."""

Band = Literal["clear", "maybe", "no"]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that show a skill: `reply[start:end]` as it was typed, and why they show it."""

    start: int
    end: int
    because: str


@dataclass(frozen=True, slots=True)
class Mark:
    """One skill heard in one reply, with a calibrated confidence from 0 to 1."""

    skill: str
    confidence: float
    evidence: tuple[Evidence, ...] = ()

    @property
    def band(self) -> Band:
        """`clear` is heard, `maybe` is shown with a question mark, `no` is kept for those who ask."""
        if self.confidence >= HEARD:
            return "clear"
        return "maybe" if self.confidence >= MAYBE else "no"


Marks = tuple[Mark, ...]


def heard(marks: Marks) -> frozenset[str]:
    """The skills that `marks` show clearly."""
    return frozenset(mark.skill for mark in marks if mark.confidence >= HEARD)


@dataclass(frozen=True, slots=True)
class Said:
    """Something said earlier in the conversation."""

    role: str
    text: str


@dataclass(frozen=True, slots=True)
class Context:
    """What a judge may know besides the reply and the line before it; every part may be empty.

    `role` is who replies. `earlier` is the conversation up to, not including, the line that is answered.
    `key_ideas` holds, for each idea in that line, the ways of saying it; `feelings` the feelings that fit it;
    `contains` what the author says it contains, in the words of the scenario format (`complaint`, `request`…).
    """

    role: str = ""
    earlier: tuple[Said, ...] = ()
    key_ideas: tuple[tuple[str, ...], ...] = ()
    feelings: tuple[str, ...] = ()
    contains: frozenset[str] = frozenset()


class Judge(Protocol):
    """Anything that hears which skills a reply shows. It never raises, whatever the text."""

    @property
    def version(self) -> str:
        """Kept with every answer, so that a better judge changes no past."""
        ...

    def __call__(self, reply: str, line: str, context: Context) -> Marks:
        """The marks of `reply`, said in answer to `line`, the surest first."""
        ...


class Rating(Enum):
    """How a chance to use a skill was met; `UNHEARD` says that the judge cannot tell and never counts as weak."""

    MISSED = "missed"
    PARTIAL = "partial"
    MET = "met"
    STRONG = "strong"
    UNHEARD = "unheard"


LADDER: Sequence[Rating] = (Rating.MISSED, Rating.PARTIAL, Rating.MET, Rating.STRONG)
"""The ratings from low to high; `Rating.UNHEARD` stands outside."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """What is said to the player right after a reply, in at most four short pieces."""

    praise: str | None = None
    nudge: str | None = None
    model: str | None = None
    again: bool = False
