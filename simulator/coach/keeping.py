"""What the coach asks of whatever keeps rehearsals. The journal does it for good; `KeepNothing` does not keep."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from simulator.practice import Ratings
from simulator.rehearsal import Answer, Manner
from simulator.scenario.model import Scenario


class KeepingError(Exception):
    """Something could not be kept; the message is a sentence for the player."""


@dataclass(frozen=True, slots=True)
class Script:
    """A scenario as it was found: by which name, and the file's bytes, so that it can be played again as it was."""

    name: str
    source: bytes
    scenario: Scenario


@dataclass(frozen=True, slots=True)
class Beginning:
    """Everything a rehearsal starts from."""

    scenario: str
    title: str
    digest: str
    source: bytes
    persons: tuple[str, ...]
    seed: int
    manner: Manner
    at: str = ""


@dataclass(frozen=True, slots=True)
class Kept:
    """A rehearsal that was kept, with the answers that lead to where it stands.

    Each answer comes with its number in the keeping, and with the ratings it got then; None for one of the script's.
    """

    number: int
    beginning: Beginning
    path: tuple[tuple[int, Answer, Ratings | None], ...] = ()
    started: datetime | None = None
    ending: str = ""


class Keeper(Protocol):
    """Keeps rehearsals. Each call is done and safe when it returns; each may raise `KeepingError`."""

    def begin(self, beginning: Beginning) -> int:
        """Keep that a rehearsal has begun; its number."""
        ...

    def add(self, rehearsal: int, parent: int | None, answer: Answer, ratings: Ratings | None) -> int:
        """Keep an answer given after `parent` (None: at the start), and that the rehearsal now stands there."""
        ...

    def amend(self, answer: int, changed: Answer, ratings: Ratings) -> None:
        """Keep what an answer was meant to show, and the rule that fires for it."""
        ...

    def move(self, rehearsal: int, answer: int | None) -> None:
        """Keep that the rehearsal now stands after `answer`; nothing given since is removed."""
        ...

    def finish(self, rehearsal: int, ending: str) -> None:
        """Keep that an ending was reached, or with an empty `ending` that the player stopped for good."""
        ...

    def forget(self, rehearsal: int) -> None:
        """Remove the rehearsal and everything typed in it."""
        ...


class KeepNothing:
    """A keeper for practice without saving."""

    def begin(self, beginning: Beginning) -> int:
        """Nothing is kept."""
        return 0

    def add(self, rehearsal: int, parent: int | None, answer: Answer, ratings: Ratings | None) -> int:
        """Nothing is kept."""
        return 0

    def amend(self, answer: int, changed: Answer, ratings: Ratings) -> None:
        """Nothing is kept."""

    def move(self, rehearsal: int, answer: int | None) -> None:
        """Nothing is kept."""

    def finish(self, rehearsal: int, ending: str) -> None:
        """Nothing is kept."""

    def forget(self, rehearsal: int) -> None:
        """Nothing is kept."""
