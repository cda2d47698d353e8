"""Scenarios by name, as the coach wants them; and the judge, read late."""

from collections.abc import Sequence
from typing import NoReturn

from simulator.cli.folders import folders, made_private
from simulator.cli.refusal import Refusal
from simulator.coach import Listing, Script
from simulator.feedback import Context, Marks
from simulator.library import NotOnShelfError, Shelf, UnreadableError, data_of
from simulator.scenario.problem import Problem


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


def open_shelf() -> Shelf:
    """The shelf of this person."""
    own = folders()
    return Shelf(own=own.scenarios, cache=made_private(own.cache))


def find_script(name: str) -> Script:
    """The scenario `name` alone, without a journal."""
    return OpenShelf(open_shelf()).script(name)


def listings() -> list[Listing]:
    """What can be chosen from; files that cannot be played are left out."""
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
        for entry in open_shelf().entries()
        if not entry.broken
    ]
