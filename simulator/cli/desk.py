"""Putting the desk together: the shelf, the journal, the judge and the dice for one person on one machine."""

import os
from collections.abc import Sequence
from typing import NoReturn

from simulator.cli.folders import folders, made_private
from simulator.cli.keeping import Keeping, open_keeping
from simulator.cli.refusal import Refusal
from simulator.coach import Coach, Kept, Listing, Script
from simulator.coach import Keeping as Choice
from simulator.feedback import Context, Marks
from simulator.library import NotOnShelfError, Shelf, UnreadableError, data_of
from simulator.scenario.problem import Problem

WELCOME = "welcome"


class LateJudge:
    """The judge, read when the first reply is heard: a play starts with a line."""

    @property
    def version(self) -> str:
        """Which judge it is."""
        from simulator.skills import judge

        return judge.version

    def __call__(self, reply: str, line: str, context: Context) -> Marks:
        """The marks of `reply`."""
        from simulator.skills import judge

        return judge(reply, line, context)


class NotPlayableError(Refusal):
    """A scenario file with errors; its problems are shown, and the exit code is that of `check`."""

    exit_code = 1

    def __init__(self, problems: Sequence[Problem]) -> None:
        errors = [str(problem) for problem in problems if problem.severity == "error"]
        super().__init__("\n".join(["This scene cannot be played yet.", *errors]))


class OpenShelf:
    """The shelf as the coach wants it."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf

    def script(self, name: str) -> Script:
        """The scenario of that name, or at that path."""
        try:
            place = self.shelf.find(name)
            data = data_of(place.path)
        except (NotOnShelfError, UnreadableError) as error:
            _refuse(error)
        return self._read(place.name if place.origin != "path" else str(place.path), data)

    def again(self, name: str, source: bytes) -> Script:
        """The scenario as it was."""
        return self._read(name, source)

    def _read(self, name: str, data: bytes) -> Script:
        reading = self.shelf.reading_of(data, name)
        if reading.scenario is None:
            raise NotPlayableError(reading.problems)
        return Script(name, data, reading.scenario)


def _refuse(error: Exception) -> NoReturn:
    said = str(error)
    raise Refusal((said[:1].upper() + said[1:] if isinstance(error, NotOnShelfError) else said) + ".") from None


class HomeDesk:
    """What a face finds on its desk (`simulator.coach.Desk`)."""

    def __init__(self, shelf: Shelf, keeping: Keeping) -> None:
        self.shelf, self._keeping = shelf, keeping
        self.coach = Coach(OpenShelf(shelf), keeping, LateJudge(), lambda: int.from_bytes(os.urandom(4), "big"))

    def listings(self) -> Sequence[Listing]:
        """The scenarios on the shelf, the welcome scene first."""
        entries = sorted(self.shelf.entries(), key=lambda entry: entry.name != WELCOME)
        return [
            Listing(
                entry.name,
                entry.title,
                entry.about,
                entry.level,
                entry.minutes,
                entry.skills,
                entry.touches_on,
                entry.seats,
                entry.setting,
            )
            for entry in entries
            if not entry.broken
        ]

    def keeping(self) -> Choice | None:
        """What is kept of rehearsals; None if the player was not asked yet."""
        return self._keeping.choice()

    def keep(self, choice: Choice) -> None:
        """Settle what is kept from now on."""
        self._keeping.choose(choice)

    def rehearsed(self) -> int:
        """How many rehearsals have come to an ending."""
        return self._keeping.finished()

    def setting(self, name: str) -> str:
        """A setting of the face; empty if it was never settled."""
        return self._keeping.setting(name)

    def settle(self, name: str, value: str) -> None:
        """Settle a setting of the face."""
        self._keeping.settle(name, value)

    def trouble(self) -> str:
        """A sentence for the player if the journal cannot be used."""
        return self._keeping.trouble

    def kept(self, which: str) -> Kept:
        """The rehearsal to go on with: `last`, or its number. Raises `KeepingError`."""
        return self._keeping.which(which)


def open_shelf() -> Shelf:
    """The shelf of this person."""
    own = folders()
    return Shelf(own=own.scenarios, cache=made_private(own.cache))


def open_desk(unsaved: bool = False) -> HomeDesk:
    """The desk of this person; with `unsaved`, nothing is kept."""
    return HomeDesk(open_shelf(), open_keeping(folders(), unsaved))


def find_script(name: str) -> Script:
    """The scenario `name` alone, without a journal."""
    return OpenShelf(open_shelf()).script(name)
