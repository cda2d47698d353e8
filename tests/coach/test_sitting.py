"""What comes out when a line goes in: the order of a turn, words, pauses, keeping."""

from dataclasses import dataclass, field

import pytest

from simulator.coach import (
    Beginning,
    CardShown,
    Debriefed,
    KeepingError,
    Left,
    Paused,
    Refused,
    Remarked,
    Replied,
    Sitting,
    Started,
    Told,
    Wanted,
)
from simulator.coach.trail import Trail
from simulator.coach.words import ENTRIES, WORDS
from simulator.feedback import Rating
from simulator.practice import Ratings
from simulator.rehearsal import Answer, Branched, Ended, Manner, Spoke, start
from simulator.scenario.model import Role, Scenario
from tests.scenes import BENCH, DESK, HEARS, LISTENING, scene


@dataclass
class Notebook:
    """A keeper that can be read in a test, and told to fail."""

    answers: dict[int, tuple[int | None, Answer]] = field(default_factory=dict)
    head: int | None = None
    ending: str | None = None
    full: bool = False

    def begin(self, beginning: Beginning) -> int:
        return 7

    def add(self, rehearsal: int, parent: int | None, answer: Answer, ratings: Ratings | None) -> int:
        if self.full:
            raise KeepingError("The disk is full.")
        number = len(self.answers) + 1
        self.answers[number] = (parent, answer)
        self.head = number
        return number

    def amend(self, answer: int, changed: Answer, ratings: Ratings) -> None:
        self.answers[answer] = (self.answers[answer][0], changed)

    def move(self, rehearsal: int, answer: int | None) -> None:
        self.head = answer

    def finish(self, rehearsal: int, ending: str) -> None:
        self.ending = ending

    def forget(self, rehearsal: int) -> None:
        self.answers.clear()


def sit(scenario: Scenario = LISTENING, keeper: Notebook | None = None, manner: Manner = "mixed",
        persons: tuple[str, ...] = ("Robin",)) -> Sitting:  # fmt: skip
    beginning = Beginning("a-scene", scenario.title, scenario.digest, b"", persons, 1, manner)
    return Sitting(start(scenario, persons, 1, manner), Trail(keeper or Notebook(), beginning), HEARS, WORDS)


def kinds(happenings: list[object]) -> list[str]:
    return [type(happening).__name__ for happening in happenings]


def test_it_opens_with_the_brief_the_card_the_lines_and_an_ask() -> None:
    assert kinds(sit().open()) == ["Started", "CardShown", "Spoke", "Wanted"]


def test_a_turn_is_reply_feedback_branch_lines_ask() -> None:
    sitting = sit()
    sitting.open()
    out = sitting.take("You were scared.")
    assert kinds(out) == ["Replied", "Remarked", "Branched", "Spoke", "Spoke", "Wanted"]
    assert isinstance(out[0], Replied)
    assert out[0].rating is Rating.STRONG


def test_a_try_again_gives_the_authors_note_and_asks_again() -> None:
    sitting = sit()
    out = sitting.take("Take a week off.")
    assert isinstance(out[1], Remarked)
    assert out[1].feedback.nudge == "Say what you heard."
    assert isinstance(out[-1], Wanted)
    assert out[-1].attempt == 2


def test_an_ending_comes_with_a_debrief_and_is_kept() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    sitting.take("You were scared.")
    out = sitting.take("You were scared.")
    assert isinstance(out[-1], Debriefed)
    assert out[-1].sides["Robin"].counts == {"reflect-feeling": 2}
    assert any(isinstance(happening, Ended) for happening in out)
    assert book.ending == "good"
    assert sitting.over


def test_every_reply_is_kept_before_the_partner_answers() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    sitting.take("You were scared.")
    assert book.answers[1][0] is None
    assert book.answers[1][1].rule == "1"
    sitting.take("Right.")
    assert book.answers[2][0] == 1


def test_a_reply_that_cannot_be_kept_is_not_lost_and_nothing_goes_on() -> None:
    book = Notebook(full=True)
    sitting = sit(keeper=book)
    out = sitting.take("You were scared.")
    assert kinds(out) == ["Refused", "Told", "Wanted"]
    assert isinstance(out[0], Refused)
    assert "You were scared." in out[0].text
    assert sitting.rehearsal.number == 0
    sitting.take("/unsaved")
    assert "Spoke" in kinds(sitting.take("You were scared."))


def test_again_asks_the_last_moment_once_more_and_keeps_both() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    sitting.take("Right.")
    out = sitting.take("/again")
    assert kinds(out) == ["Spoke", "Wanted"]
    assert book.head is None
    sitting.take("You were scared.")
    assert [parent for parent, _ in book.answers.values()] == [None, None]


def test_back_goes_back_as_far_as_is_asked() -> None:
    sitting = sit()
    sitting.take("Right.")
    assert sitting.rehearsal.number == 1
    assert kinds(sitting.take("/back 2"))[0] == "Refused"
    sitting.take("/back")
    assert sitting.rehearsal.number == 0


def test_what_if_keeps_the_original_and_sets_both_side_by_side() -> None:
    sitting = sit()
    sitting.take("Right.")
    original = sitting.rehearsal
    sitting.take("/whatif 1")
    sitting.take("You were scared.")
    out = sitting.take("/whatif")
    assert isinstance(out[0], Told)
    assert "Right." in out[0].text
    assert "You were scared." in out[0].text
    assert sitting.rehearsal is original
    sitting.take("/whatif")
    assert sitting.rehearsal is not original


def test_what_was_meant_changes_the_marks_and_the_partner_answers_afresh() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    sitting.take("Rough, that.")
    assert sitting.rehearsal.answer
    assert sitting.rehearsal.answer.rule == "otherwise"
    out = sitting.take("/meant Reflect feeling")
    assert "Yeah." in [happening.text for happening in out if isinstance(happening, Spoke)]
    assert list(book.answers) == [1]
    assert book.answers[1][1].meant == ("reflect-feeling",)


@pytest.mark.parametrize("word", ["/meant", "/meant flying", "/whatif 3", "/back 0", "/nonsense", "", "/meant apology"])
def test_what_cannot_be_done_is_refused_with_a_reason(word: str) -> None:
    sitting = sit()
    out = sitting.take(word)
    assert isinstance(out[0], Refused)
    assert out[0].text


@pytest.mark.parametrize("entry", [entry.name for entry in ENTRIES if entry.name not in ("leave", "stop")])
def test_every_word_can_be_typed_at_any_time(entry: str) -> None:
    sitting = sit()
    assert sitting.take(f"/{entry}")
    sitting.take("You were scared.")
    assert sitting.take(f"/{entry}")
    assert not sitting.over
    assert any(isinstance(happening, Wanted) for happening in sitting.wanted())


def test_choices_can_be_picked_by_number() -> None:
    sitting = sit()
    out = sitting.take("/choose")
    wanted = out[-1]
    assert isinstance(wanted, Wanted)
    assert wanted.choices
    replied = sitting.take("2")[0]
    assert isinstance(replied, Replied)
    assert replied.text == wanted.choices[1]


def test_two_slashes_begin_a_reply_with_one() -> None:
    replied = sit().take("//shrug")[0]
    assert isinstance(replied, Replied)
    assert replied.text == "/shrug"


def test_the_safety_screen_pauses_before_anything_is_scored_or_kept() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    out = sitting.take("I want to kill myself tonight.")
    assert kinds(out) == ["Paused"]
    assert not book.answers
    assert isinstance(sitting.take("what")[0], Refused)
    assert kinds(sitting.take("continue")) == ["Told", "Wanted"]
    assert not book.answers


def test_after_a_pause_it_can_be_part_of_the_scene_or_the_end_of_it() -> None:
    sitting = sit()
    assert isinstance(sitting.take("I want to kill myself tonight.")[0], Paused)
    assert "Replied" in kinds(sitting.take("fiction"))
    stopped = sit()
    stopped.take("I want to kill myself tonight.")
    assert isinstance(stopped.take("stop")[-1], Left)
    assert stopped.over


def test_forgetting_removes_what_was_kept_and_keeps_nothing_more() -> None:
    book = Notebook()
    sitting = sit(keeper=book)
    sitting.take("Right.")
    sitting.take("/forget")
    sitting.take("Right.")
    assert not book.answers


def test_watching_plays_to_the_end_and_scores_nobody() -> None:
    out = sit(manner="skilled", persons=()).open()
    assert isinstance(out[-1], Debriefed)
    assert out[-1].sides == {}
    assert [h.marks is not None for h in out if isinstance(h, Spoke)] == [False, True, False, False, True, False, False]


def test_what_is_private_to_a_seat_is_for_that_seat_until_the_end() -> None:
    roles = (Role("Robin", wants="peace", knows="the truth"), Role("Sam", does_not_know="that Robin lied"))
    sitting = sit(scene(BENCH, DESK, endings=("good", "quiet"), roles=roles))
    opened = [happening for happening in sitting.open() if isinstance(happening, CardShown)]
    assert [(card.for_, card.does_not_know) for card in opened] == [("Robin", "")]
    assert "lied" in opened[0].knows, "what the only other role does not know is known to this one"
    sitting.take("Right.")
    shown = [happening for happening in sitting.take("Right.") if isinstance(happening, CardShown)]
    assert {card.for_ for card in shown} == {"all"}
    assert any("lied" in card.does_not_know for card in shown)


def test_started_says_who_plays_what() -> None:
    started = sit().open()[0]
    assert isinstance(started, Started)
    assert (started.persons, started.script) == (("Robin",), ())
    assert not any(isinstance(happening, Branched) for happening in sit().open())


def test_what_a_drawn_name_calls_a_role_is_told_with_every_line() -> None:
    roles = (Role("Robin"), Role("Sam", names=("Alex",)))
    out = sit(scene(BENCH, DESK, endings=("good", "quiet"), roles=roles)).open()
    spoke = next(happening for happening in out if isinstance(happening, Spoke))
    assert (spoke.role, spoke.name) == ("Sam", "Alex")


def test_what_was_meant_is_taken_at_its_word_and_not_praised() -> None:
    sitting = sit()
    sitting.take("Rough, that.")
    out = sitting.take("/meant reflect-feeling")
    assert not any(isinstance(happening, Remarked) for happening in out)
    assert any(isinstance(happening, Told) and happening.about == "meant" for happening in out)


def test_leaving_promises_nothing_that_is_gone() -> None:
    class Purged(Notebook):
        def move(self, rehearsal: int, answer: int | None) -> None:
            raise KeepingError("It is gone.")

    sitting = sit(keeper=Purged())
    sitting.take("Right.")
    left = sitting.take("/leave")[-1]
    assert isinstance(left, Left)
    assert not left.resumable
    assert "kept" not in left.text


def test_a_number_is_no_reply_where_nothing_is_offered() -> None:
    assert isinstance(sit().take("1")[0], Refused)
