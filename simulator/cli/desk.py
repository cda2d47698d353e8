"""Putting the desk together: the shelf, the journal, the judge and the dice for one person on one machine.

The home screen stands on this desk, so what it does not need before it is seen is read only when it is asked for.
"""

import os
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from simulator.cli.folders import folders, now
from simulator.cli.own_journal import OwnJournal

if TYPE_CHECKING:
    from simulator.cli.keeping import Keeping
    from simulator.coach import Coach, Kept, Listing
    from simulator.coach import Keeping as Choice

WELCOME = "welcome"


class HomeDesk:
    """What a face finds on its desk (`simulator.coach.Desk`)."""

    def __init__(self, own: OwnJournal) -> None:
        self._own = own

    @cached_property
    def coach(self) -> "Coach":
        """Seats people at scenarios."""
        from simulator.cli.scripts import LateJudge, OpenShelf, open_shelf
        from simulator.coach import Coach

        return Coach(OpenShelf(open_shelf()), self._keeping, LateJudge(), lambda: int.from_bytes(os.urandom(4), "big"))

    @cached_property
    def _keeping(self) -> "Keeping":
        from simulator.cli.keeping import Keeping

        return Keeping(self._own)

    def listings(self) -> "Sequence[Listing]":
        """The scenarios on the shelf, the welcome scene first."""
        from simulator.cli.scripts import listings

        return sorted(listings(), key=lambda listing: listing.name != WELCOME)

    def keeping(self) -> "Choice | None":
        """What is kept of rehearsals; None if the player was not asked yet."""
        return self._own.choice()

    def keep(self, choice: "Choice") -> None:
        """Settle what is kept from now on."""
        self._own.choose(choice)

    def rehearsed(self) -> int:
        """How many rehearsals have come to an ending."""
        return self._own.finished()

    def setting(self, name: str) -> str:
        """A setting of the face; empty if it was never settled."""
        return self._own.setting(name)

    def settle(self, name: str, value: str) -> None:
        """Settle a setting of the face."""
        self._own.settle(name, value)

    def trouble(self) -> str:
        """A sentence for the player if the journal cannot be used."""
        return self._own.trouble

    def kept(self, which: str) -> "Kept":
        """The rehearsal to go on with: `last`, or its number. Raises `KeepingError`."""
        return self._keeping.which(which)


def open_desk(unsaved: bool = False) -> HomeDesk:
    """The desk of this person; with `unsaved`, nothing is kept."""
    now()  # a clock that is set to nonsense is refused before anything is typed
    return HomeDesk(OwnJournal(folders(), unsaved))
