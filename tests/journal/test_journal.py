"""Rehearsals kept as trees of answers."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given as for_any
from hypothesis import settings
from hypothesis import strategies as st

from simulator.journal import Given, GoneError, Journal, open_journal
from tests.journal.keeping import BEGINNING, SOURCE, WORDS, filled, given, holding, opened


@pytest.fixture(params=["file", "memory"])
def journal(request: pytest.FixtureRequest, tmp_path: Path) -> Journal:
    return opened(tmp_path / "home" / "journal.db" if request.param == "file" else None)


def test_what_is_added_comes_back(journal: Journal) -> None:
    rehearsal = journal.begin(BEGINNING, SOURCE)
    first = journal.add(rehearsal, None, given("one"))
    journal.add(rehearsal, first, given("two"))
    kept = journal.load(rehearsal)
    assert [answer.given.text for answer in kept.path] == ["one", "two"]
    assert [answer.number for answer in kept.path] == [1, 2]
    assert kept.path[0].given.marks == given("one").marks
    assert kept.path[0].given.ratings == {"validation": "met"}
    assert kept.source == SOURCE
    assert kept.rehearsal.beginning.seats == ("Kim",)
    assert kept.rehearsal.started.tzinfo is not None


def test_going_back_and_trying_otherwise_overwrites_nothing(journal: Journal) -> None:
    rehearsal = journal.begin(BEGINNING, SOURCE)
    first = journal.add(rehearsal, None, given("one"))
    journal.add(rehearsal, first, given("two"))
    journal.move_head(rehearsal, first)
    journal.add(rehearsal, first, given("otherwise"))
    kept = journal.load(rehearsal)
    assert [answer.given.text for answer in kept.path] == ["one", "otherwise"]
    assert [answer.given.text for answer in kept.answers] == ["one", "two", "otherwise"]
    journal.move_head(rehearsal, None)
    assert journal.load(rehearsal).path == ()


def test_the_same_token_adds_once(journal: Journal) -> None:
    rehearsal = journal.begin(BEGINNING, SOURCE)
    once = journal.add(rehearsal, None, given("one", "t1"))
    assert journal.add(rehearsal, None, given("one", "t1")) == once
    assert len(journal.load(rehearsal).answers) == 1


def test_an_amendment_counts_and_the_first_judgement_stays(journal: Journal) -> None:
    rehearsal = journal.begin(BEGINNING, SOURCE)
    answer = journal.add(rehearsal, None, given("one"))
    following = journal.add(rehearsal, answer, given("two"))
    journal.amend(answer, Given("Kim", None, (), rating="strong", rule="2", meant=("summary",)))
    kept = journal.load(rehearsal)
    assert [one.id for one in kept.path] == [answer, following]
    assert (kept.path[0].given.text, kept.path[0].given.rule, kept.path[0].given.meant) == ("one", "2", ("summary",))
    assert journal.counts().replies == 2
    assert journal.db.execute("SELECT rule FROM answers WHERE id = ?", (answer,)).fetchone() == ("1",)


def test_the_newest_unfinished_rehearsal_is_found(journal: Journal) -> None:
    assert journal.unfinished() is None
    first, second = journal.begin(BEGINNING, SOURCE), journal.begin(BEGINNING, SOURCE)
    found = journal.unfinished()
    assert found
    assert found.id == second
    journal.finish(second, "a warm good-bye")
    journal.finish(first, "")
    assert journal.unfinished() is None
    assert journal.counts().finished == 1
    assert [one.ending for one in journal.rehearsals()] == ["", "a warm good-bye"]


def test_what_is_forgotten_is_gone(journal: Journal) -> None:
    rehearsal = journal.begin(BEGINNING, SOURCE)
    journal.add(rehearsal, None, given())
    journal.forget(rehearsal)
    journal.forget(rehearsal)
    assert journal.rehearsals() == ()
    with pytest.raises(GoneError):
        journal.load(rehearsal)
    with pytest.raises(GoneError):
        journal.add(rehearsal, None, given())


def test_forgetting_reaches_the_file_and_the_backups(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "journal.db")
    other = journal.begin(BEGINNING, SOURCE)
    journal.add(other, None, given("something else"))
    journal.backup()
    journal.forget(rehearsal)
    assert holding(tmp_path, WORDS) == []
    assert len(holding(tmp_path, "something else")) == 2


def test_an_answer_follows_one_of_its_own_rehearsal(journal: Journal) -> None:
    first, second = journal.begin(BEGINNING, SOURCE), journal.begin(BEGINNING, SOURCE)
    answer = journal.add(first, None, given())
    with pytest.raises(GoneError):
        journal.add(second, answer, given())
    with pytest.raises(GoneError):
        journal.move_head(second, answer)


def test_settings_and_the_choice_of_what_is_kept(journal: Journal) -> None:
    assert journal.keep_choice() is None
    assert journal.keep == "words"
    assert journal.setting("theme") == ""
    journal.settle("theme", "dark")
    journal.settle("theme", "light")
    journal.choose_keep("counts")
    assert journal.setting("theme") == "light"
    assert journal.keep == journal.keep_choice() == "counts"
    journal.settle("theme", "")
    assert journal.setting("theme") == ""


def test_with_counts_no_typed_word_is_ever_written(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal.db")
    journal.choose_keep("counts")
    rehearsal = journal.begin(BEGINNING, SOURCE)
    answer = journal.add(rehearsal, None, given())
    journal.amend(answer, given())
    journal.backup()
    journal.export(tmp_path / "out.json")
    assert holding(tmp_path, "zanzibar") == []
    kept = journal.load(rehearsal).path[0].given
    assert (kept.text, kept.rating, kept.marks[0].evidence) == (None, "met", ())
    assert not journal.load(rehearsal).rehearsal.words_kept


def test_choosing_counts_in_the_middle_holds_from_then_on(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "journal.db", replies=1)
    journal.choose_keep("counts")
    journal.add(rehearsal, journal.load(rehearsal).rehearsal.head, given("unheard of"))
    assert holding(tmp_path, "unheard of") == []
    journal.choose_keep("words")
    counted = opened(tmp_path / "journal.db", keep="counts")
    late = counted.begin(BEGINNING, SOURCE)
    journal.add(late, None, given("still unheard of"))
    assert holding(tmp_path, "still unheard") == []


def test_with_nothing_kept_no_file_is_made(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "journal.db", keep="nothing")
    assert len(journal.load(rehearsal).path) == 3
    assert list(tmp_path.iterdir()) == []


def test_choosing_nothing_holds_at_once_and_at_the_next_start(tmp_path: Path) -> None:
    journal = opened(tmp_path / "journal.db")
    journal.choose_keep("nothing")
    journal = opened(tmp_path / "journal.db")
    rehearsal = journal.begin(BEGINNING, SOURCE)
    assert rehearsal == journal.add(rehearsal, None, given()) == 0
    journal.amend(0, given())
    journal.move_head(0, None)
    journal.finish(0, "the end")
    journal.forget(0)
    assert holding(tmp_path, WORDS) == []
    assert journal.counts().rehearsals == 0


@settings(max_examples=25, deadline=None)
@for_any(st.lists(st.integers(-10_000, 10_000), min_size=2, max_size=5))
def test_order_is_that_of_the_rows_whatever_the_clock_says(minutes: list[int]) -> None:
    start = datetime(2026, 1, 1, tzinfo=UTC)
    times = iter([start + timedelta(minutes=minute) for minute in minutes for _ in range(2)])
    journal = open_journal(None, lambda: next(times))
    begun = [journal.begin(BEGINNING, SOURCE) for _ in minutes]
    assert [found.id for found in journal.rehearsals()] == begun


@settings(max_examples=60, deadline=None)
@for_any(st.text(), st.integers())
def test_any_text_and_any_seed_can_be_kept(text: str, seed: int) -> None:
    journal = opened(None)
    rehearsal = journal.begin(type(BEGINNING)(text, text, "d", (text,), seed), SOURCE)
    journal.add(rehearsal, None, given(text))
    kept = journal.load(rehearsal)
    assert kept.rehearsal.beginning.seed == seed
    assert len(kept.path[0].given.text or "") == len(text)


def test_a_lone_half_of_a_letter_is_kept_as_a_mark_that_can_be_seen() -> None:
    journal = opened(None)
    rehearsal = journal.begin(BEGINNING, SOURCE)
    journal.add(rehearsal, None, given("a\ud800b"))
    assert journal.load(rehearsal).path[0].given.text == "a\ufffdb"


def test_a_clock_without_a_zone_is_refused() -> None:
    journal = open_journal(None, datetime.now)
    with pytest.raises(ValueError, match="time zone"):
        journal.begin(BEGINNING, SOURCE)
