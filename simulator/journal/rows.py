"""What is kept of a rehearsal, as plain values: how it began, what was answered, where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from simulator.feedback import Marks

Keep = Literal["words", "counts", "nothing"]
"""Whether typed words are kept, or only what was heard in them, or nothing of a rehearsal."""

KEEPS: tuple[Keep, ...] = ("words", "counts", "nothing")


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a rehearsal starts from. `wish` is how difficult the script plays, `mode` how it is rehearsed.

    `beat` is where it starts, empty for the first beat; `token` is the caller's own name for it, so that asking twice
    keeps it once.
    """

    scenario: str
    title: str
    digest: str
    seats: tuple[str, ...] = ()
    seed: int = 0
    wish: str = "mixed"
    mode: str = "play"
    beat: str = ""
    token: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """One answer: what was said, and what decided where it led.

    `by` is who gave it, empty for the script. `text` is None where only counts are kept. `rating` and `ratings` are
    empty where nothing was rated. `token` is the caller's own name for it, so that a retry adds nothing.
    """

    role: str
    text: str | None
    marks: Marks = ()
    by: str = ""
    rating: str = ""
    ratings: Mapping[str, str] = field(default_factory=dict)
    rule: str = ""
    meant: tuple[str, ...] = ()
    judge: str = ""
    scripted: bool = False
    token: str = ""


@dataclass(frozen=True, slots=True)
class KeptAnswer:
    """An answer in the journal: `number` counts from 1 along the way from the start, `parent` is the one before."""

    id: int
    rehearsal: int
    parent: int | None
    number: int
    given: Given
    at: datetime


@dataclass(frozen=True, slots=True)
class KeptRehearsal:
    """A rehearsal in the journal. `head` is the answer after which it stands; None is the start.

    `ended` is None while it can be gone on with; with an empty `ending` the player stopped it for good.
    """

    id: int
    beginning: Beginning
    started: datetime
    ended: datetime | None = None
    ending: str = ""
    head: int | None = None
    words_kept: bool = True


@dataclass(frozen=True, slots=True)
class Kept:
    """A rehearsal with the tree of its answers, in the order they came, and the scenario file as it was."""

    rehearsal: KeptRehearsal
    answers: tuple[KeptAnswer, ...]
    source: bytes = b""

    @property
    def path(self) -> tuple[KeptAnswer, ...]:
        """The answers that lead from the start to where the rehearsal stands."""
        by_id = {answer.id: answer for answer in self.answers}
        found: list[KeptAnswer] = []
        at = self.rehearsal.head
        while at is not None and at in by_id:
            found.append(by_id.pop(at))
            at = found[-1].parent
        return tuple(reversed(found))


@dataclass(frozen=True, slots=True)
class Counts:
    """How much is in the journal. `replies` are those of people, scripted ones left out."""

    rehearsals: int
    finished: int
    replies: int
