"""What a face finds on its desk: the coach, the scenarios to choose from, and what the player has settled."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from simulator.coach.coach import Coach, Keeping


@dataclass(frozen=True, slots=True)
class Listing:
    """A scenario as it stands on the shelf, to choose by."""

    name: str
    title: str
    about: str = ""
    level: str = "steady"
    minutes: int = 0
    skills: tuple[str, ...] = ()
    touches_on: str = ""
    seats: tuple[str, ...] = ()
    setting: str = ""
    by: str = ""


class Desk(Protocol):
    """Everything that outlives one rehearsal, for whichever face is shown."""

    @property
    def coach(self) -> Coach:
        """Seats people at scenarios, and knows what was left unfinished."""
        ...

    def listings(self) -> Sequence[Listing]:
        """The scenarios on the shelf, the welcome scene first; files that cannot be played are left out."""
        ...

    def keeping(self) -> Keeping | None:
        """What is kept of rehearsals; None if the player was not asked yet."""
        ...

    def keep(self, choice: Keeping) -> None:
        """Settle what is kept from now on. Raises `KeepingError`."""
        ...

    def rehearsed(self) -> int:
        """How many rehearsals have come to an ending."""
        ...

    def setting(self, name: str) -> str:
        """A setting of the face (`theme`, `streaming`…); empty if it was never settled."""
        ...

    def settle(self, name: str, value: str) -> None:
        """Settle a setting of the face; that it cannot be kept is no reason to stop."""
        ...

    def trouble(self) -> str:
        """A sentence for the player if the journal cannot be used, and practice goes on without saving; else empty."""
        ...
