"""The journal as the coach wants it: opened when it is first needed, and practice without saving where it can't be."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar, cast

from simulator.cli.folders import Folders, now
from simulator.coach import Beginning, KeepingError, Kept
from simulator.coach import Keeping as Choice
from simulator.feedback import Rating
from simulator.practice import Ratings
from simulator.rehearsal import Answer, Manner

if TYPE_CHECKING:
    from simulator.journal import Given, Journal, KeptRehearsal

T = TypeVar("T")


class Keeping:
    """What is kept for one person. Every method may raise `KeepingError`, with a sentence for the player."""

    def __init__(self, folders: Folders, unsaved: bool) -> None:
        self._folders, self._unsaved = folders, unsaved
        self.trouble_met = ""

    @cached_property
    def journal(self) -> "Journal":
        """The journal; one in memory that keeps nothing, if the file cannot be used."""
        from simulator.journal import JournalError, open_journal

        if self._unsaved:
            return open_journal(None, now, "nothing")
        try:
            return open_journal(self._folders.journal, now)
        except JournalError as error:
            self.trouble_met = f"{error} Nothing is saved now."
            return open_journal(None, now, "nothing")

    @property
    def trouble(self) -> str:
        """A sentence for the player if the journal cannot be used."""
        _ = self.journal
        return self.trouble_met

    def begin(self, beginning: Beginning) -> int:
        """Keep that a rehearsal has begun; its number."""
        from simulator.journal import Beginning as Row

        row = Row(
            beginning.scenario,
            beginning.title,
            beginning.digest,
            beginning.persons,
            beginning.seed,
            beginning.manner,
            beat=beginning.at,
        )
        return self._safely(lambda: self.journal.begin(row, beginning.source))

    def add(self, rehearsal: int, parent: int | None, answer: Answer, ratings: Ratings | None) -> int:
        """Keep an answer given after `parent`."""
        return self._safely(lambda: self.journal.add(rehearsal, parent, _given(answer, ratings)))

    def amend(self, answer: int, changed: Answer, ratings: Ratings) -> None:
        """Keep what an answer was meant to show."""
        self._safely(lambda: self.journal.amend(answer, _given(changed, ratings)))

    def move(self, rehearsal: int, answer: int | None) -> None:
        """Keep that the rehearsal now stands after `answer`."""
        self._safely(lambda: self.journal.move_head(rehearsal, answer))

    def finish(self, rehearsal: int, ending: str) -> None:
        """Keep that an ending was reached, or that the player stopped for good."""
        self._safely(lambda: self.journal.finish(rehearsal, ending))

    def forget(self, rehearsal: int) -> None:
        """Remove the rehearsal and everything typed in it."""
        self._safely(lambda: self.journal.forget(rehearsal))

    def unfinished(self) -> Kept | None:
        """The newest rehearsal that was begun and neither ended nor stopped."""
        found = self._safely(lambda: self.journal.unfinished())
        return self.kept(found.id) if found else None

    def kept(self, number: int) -> Kept:
        """One rehearsal."""
        found = self._safely(lambda: self.journal.load(number))
        path = tuple((answer.id, _answer(answer.given), _ratings(answer.given)) for answer in found.path)
        start = _beginning(found.rehearsal, found.source)
        return Kept(found.rehearsal.id, start, path, found.rehearsal.started, found.rehearsal.ending)

    def which(self, asked: str) -> Kept:
        """The rehearsal that `--resume` names: `last`, or its number."""
        found = self.unfinished() if asked == "last" else self.kept(int(asked)) if asked.isdecimal() else None
        if found is None:
            none = "No rehearsal was left in the middle."
            raise KeepingError(none if asked == "last" else f"“{asked}” is neither “last” nor a number.")
        return found

    def choice(self) -> Choice | None:
        """What the player chose to have kept; None if they were not asked yet."""
        return self._safely(lambda: self.journal.keep_choice())

    def choose(self, choice: Choice) -> None:
        """Keep the player's choice."""
        self._safely(lambda: self.journal.choose_keep(choice))

    def finished(self) -> int:
        """How many rehearsals have come to an ending."""
        return self._safely(lambda: self.journal.counts().finished)

    def setting(self, name: str) -> str:
        """A setting; empty if it was never settled."""
        return self._safely(lambda: self.journal.setting(name))

    def settle(self, name: str, value: str) -> None:
        """Keep a setting; that it cannot be kept is no reason to stop."""
        from simulator.journal import JournalError

        try:
            self.journal.settle(name, value)
        except JournalError as error:
            self.trouble_met = str(error)

    def _safely(self, call: Callable[[], T]) -> T:
        from simulator.journal import JournalError

        try:
            return call()
        except JournalError as error:
            raise KeepingError(str(error)) from error


def open_keeping(folders: Folders, unsaved: bool) -> Keeping:
    """What is kept for the person whose folders these are."""
    return Keeping(folders, unsaved)


def _given(answer: Answer, ratings: Ratings | None) -> "Given":
    from simulator.journal import Given

    return Given(
        answer.role,
        answer.text,
        answer.marks,
        rating=ratings.whole.value if ratings else "",
        ratings={skill: rating.value for skill, rating in ratings.skills.items()} if ratings else {},
        rule=answer.rule,
        meant=answer.meant,
        judge=answer.judge,
        scripted=answer.scripted,
    )


def _answer(given: "Given") -> Answer:
    return Answer(given.role, given.text or "", given.marks, given.judge, given.scripted, given.rule, given.meant)


def _beginning(row: "KeptRehearsal", source: bytes) -> Beginning:
    first = row.beginning
    manner = cast(Manner, first.wish)
    return Beginning(first.scenario, first.title, first.digest, source, first.seats, first.seed, manner, first.beat)


def _ratings(given: "Given") -> Ratings | None:
    """The ratings that an answer was kept with; None if it was not rated."""
    if not given.rating:
        return None
    return Ratings(Rating(given.rating), {skill: Rating(value) for skill, value in given.ratings.items()})
