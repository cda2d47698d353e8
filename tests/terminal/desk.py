"""A desk held in memory: one small scene (or another), a judge that hears what it was told to, a journal in a list."""

from dataclasses import dataclass, field, replace

from simulator.coach import Beginning, Coach, Keeping, KeepingError, Kept, Listing, Script
from simulator.practice import Ratings
from simulator.rehearsal import Answer
from simulator.scenario.model import Scenario
from tests.scenes import HEARS, LISTENING

LISTINGS = (
    Listing("a-scene", "A scene", "Sam sits on a bench.", "gentle", 3, ("reflect-feeling",), "", ("Robin",), "A park."),
    Listing(
        "late-again", "Late again", "A friend comes late.", "tough", 8, ("apology",), "anger", ("Robin",), "A bar."
    ),
    Listing("the-loan", "The loan", "Money between friends.", "steady", 6, ("i-statement",), "", ("Robin",), "A park."),
)


class MemoryJournal:
    """Keeps in memory. Told to be `full`, it refuses."""

    def __init__(self) -> None:
        self.rehearsals: dict[int, Kept] = {}
        self.answers: dict[int, tuple[int | None, Answer, Ratings | None]] = {}
        self.over: set[int] = set()
        self.forgotten: set[int] = set()
        self.full = False

    def begin(self, beginning: Beginning) -> int:
        number = len(self.rehearsals) + 1
        self.rehearsals[number] = Kept(number, beginning)
        return number

    def add(self, rehearsal: int, parent: int | None, answer: Answer, ratings: Ratings | None) -> int:
        if self.full:
            raise KeepingError("The disk is full.")
        number = len(self.answers) + 1
        self.answers[number] = (parent, answer, ratings)
        self.move(rehearsal, number)
        return number

    def amend(self, answer: int, changed: Answer, ratings: Ratings) -> None:
        self.answers[answer] = (self.answers[answer][0], changed, ratings)

    def move(self, rehearsal: int, answer: int | None) -> None:
        path: list[tuple[int, Answer, Ratings | None]] = []
        while answer is not None:
            parent, said, ratings = self.answers[answer]
            path.append((answer, said, ratings))
            answer = parent
        self.rehearsals[rehearsal] = replace(self.rehearsals[rehearsal], path=tuple(path[::-1]))

    def finish(self, rehearsal: int, ending: str) -> None:
        self.over.add(rehearsal)

    def forget(self, rehearsal: int) -> None:
        self.forgotten.add(rehearsal)
        self.over.add(rehearsal)

    def unfinished(self) -> Kept | None:
        open_ones = [kept for number, kept in self.rehearsals.items() if number not in self.over]
        return open_ones[-1] if open_ones else None

    def said(self) -> list[str]:
        """Every reply that was kept, in order."""
        return [answer.text for _, answer, _ in self.answers.values()]

    def kept(self, number: int) -> Kept:
        return self.rehearsals[number]


@dataclass
class OneScene:
    """A shelf with one scene, under every name."""

    scenario: Scenario

    def script(self, name: str) -> Script:
        return Script(name, b"", self.scenario)

    def again(self, name: str, source: bytes) -> Script:
        return Script(name, source, self.scenario)


@dataclass
class MemoryDesk:
    """Everything a face needs, in memory."""

    scenario: Scenario = LISTENING
    choice: Keeping | None = "words"
    done: int = 0
    shelf: tuple[Listing, ...] = LISTINGS
    settings: dict[str, str] = field(default_factory=lambda: {"streaming": "off"})
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    words: str = ""

    @property
    def coach(self) -> Coach:
        return Coach(OneScene(self.scenario), self.journal, HEARS, lambda: 1)

    def listings(self) -> tuple[Listing, ...]:
        return self.shelf

    def keeping(self) -> Keeping | None:
        return self.choice

    def keep(self, choice: Keeping) -> None:
        if self.journal.full:
            raise KeepingError("The disk is full.")
        self.choice = choice

    def rehearsed(self) -> int:
        return self.done

    def setting(self, name: str) -> str:
        return self.settings.get(name, "")

    def settle(self, name: str, value: str) -> None:
        self.settings[name] = value

    def trouble(self) -> str:
        return self.words
