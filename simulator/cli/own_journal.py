"""The journal of one person: opened when it is first needed, and one that keeps nothing where it can't be."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from simulator.cli.folders import Folders, now

if TYPE_CHECKING:
    from simulator.coach import Keeping as Choice
    from simulator.journal import Journal

T = TypeVar("T")


class OwnJournal:
    """The journal and what was settled in it. Every method may raise `KeepingError`, with a sentence for the player."""

    def __init__(self, folders: Folders, unsaved: bool = False) -> None:
        self._folders, self._unsaved = folders, unsaved
        self._trouble = ""

    @cached_property
    def journal(self) -> "Journal":
        """The journal; one in memory that keeps nothing, if the file cannot be used."""
        from simulator.journal import JournalError, open_journal

        if self._unsaved:
            return open_journal(None, now, "nothing")
        try:
            return open_journal(self._folders.journal, now)
        except JournalError as error:
            self._trouble = f"{error} Nothing is saved now."
            return open_journal(None, now, "nothing")

    @property
    def trouble(self) -> str:
        """A sentence for the player if the journal cannot be used."""
        _ = self.journal
        return self._trouble

    def choice(self) -> "Choice | None":
        """What the player chose to have kept; None if they were not asked yet."""
        return self.safely(lambda: self.journal.keep_choice())

    def choose(self, choice: "Choice") -> None:
        """Keep the player's choice."""
        self.safely(lambda: self.journal.choose_keep(choice))

    def finished(self) -> int:
        """How many rehearsals have come to an ending."""
        return self.safely(lambda: self.journal.counts().finished)

    def setting(self, name: str) -> str:
        """A setting; empty if it was never settled."""
        return self.safely(lambda: self.journal.setting(name))

    def settle(self, name: str, value: str) -> None:
        """Keep a setting; that it cannot be kept is no reason to stop."""
        from simulator.journal import JournalError

        try:
            self.journal.settle(name, value)
        except JournalError as error:
            self._trouble = str(error)

    def safely(self, call: Callable[[], T]) -> T:
        """What `call` returns; a trouble of the journal's comes out as the coach knows it."""
        from simulator.journal import JournalError

        try:
            return call()
        except JournalError as error:
            from simulator.coach import KeepingError

            raise KeepingError(str(error)) from error
