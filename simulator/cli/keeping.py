"""The journal as the coach wants it: answers in, rehearsals out."""

from typing import TYPE_CHECKING, cast

from simulator.cli.own_journal import OwnJournal
from simulator.coach import Beginning, KeepingError, Kept
from simulator.feedback import Rating
from simulator.practice import Ratings
from simulator.rehearsal import Answer, Manner

if TYPE_CHECKING:
    from simulator.journal import Given, Journal, KeptRehearsal


class Keeping:
    """The keeper of one person (`simulator.coach.Journal`). Every method may raise `KeepingError`."""

    def __init__(self, own: OwnJournal) -> None:
        self._safely = own.safely
        self.own = own

    @property
    def journal(self) -> "Journal":
        """The journal, open."""
        return self.own.journal

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
        found = (
            self.unfinished()
            if asked == "last"
            else self.kept(int(asked))
            if asked.isdecimal() and len(asked) < 19
            else None
        )
        if found is None:
            none = "No rehearsal was left in the middle."
            raise KeepingError(none if asked == "last" else f"“{asked}” is neither “last” nor a number.")
        return found


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
