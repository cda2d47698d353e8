"""Export, import, purge, backup: the player's data in their own hands."""

import json
import stat
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import given as for_any
from hypothesis import strategies as st

from simulator.journal import GoneError, ImportRefusedError, Journal, backups, erase, put_back, set_aside
from tests.journal.keeping import BEGINNING, SOURCE, WORDS, filled, given, holding, opened


def plainly(journal: Journal) -> list[tuple[object, ...]]:
    """What matters of a journal, without the numbers of its rows."""
    return [
        (kept.rehearsal.beginning, kept.rehearsal.started, kept.rehearsal.ended, kept.rehearsal.ending,
         [answer.given for answer in kept.answers], [answer.given.token for answer in kept.path])
        for kept in journal.every()
    ]  # fmt: skip


def test_export_and_import_into_an_empty_journal(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "one" / "journal.db")
    answer = journal.load(rehearsal).answers[0].id
    journal.amend(answer, given("x"))
    journal.move_head(rehearsal, answer)
    journal.settle("theme", "dark")
    journal.choose_keep("words")
    filled(tmp_path / "one" / "journal.db")
    journal.export(tmp_path / "out.json")
    assert stat.S_IMODE((tmp_path / "out.json").stat().st_mode) == 0o600
    other = opened(tmp_path / "two" / "journal.db")
    assert other.import_(tmp_path / "out.json") == 2
    assert plainly(other) == plainly(journal)
    assert other.load(1).source == SOURCE
    assert other.setting("theme") == "dark"
    assert other.keep_choice() is None


def test_importing_twice_or_into_the_same_journal_adds_nothing(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "one.db")
    journal.export(tmp_path / "out.json")
    before = plainly(journal)
    assert journal.import_(tmp_path / "out.json") == 0
    assert plainly(journal) == before
    other, _ = filled(tmp_path / "two.db")
    assert other.import_(tmp_path / "out.json") == 1
    assert other.import_(tmp_path / "out.json") == 0
    assert other.counts().replies == 6


def test_a_longer_export_of_a_known_rehearsal_brings_the_rest(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "one.db", replies=1)
    journal.export(tmp_path / "early.json")
    journal.add(rehearsal, journal.load(rehearsal).rehearsal.head, given("later"))
    journal.export(tmp_path / "late.json")
    other = opened(None)
    other.import_(tmp_path / "early.json")
    other.import_(tmp_path / "late.json")
    assert [answer.given.text for answer in other.load(1).answers] == [f"{WORDS} 0", "later"]


def test_importing_where_only_counts_are_kept_takes_no_words(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "one" / "journal.db")
    journal.export(tmp_path / "out.json")
    other = opened(tmp_path / "two" / "journal.db", keep="counts")
    other.import_(tmp_path / "out.json")
    assert holding(tmp_path / "two", "zanzibar") == []
    assert other.counts().replies == 3


def test_importing_where_nothing_is_kept_is_refused(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "one.db")
    journal.export(tmp_path / "out.json")
    other = opened(tmp_path / "two.db")
    other.choose_keep("nothing")
    with pytest.raises(ImportRefusedError, match="keep nothing"):
        other.import_(tmp_path / "out.json")


def spoiled(data: dict[str, Any], part: str, name: str, value: object) -> dict[str, Any]:
    data[part][-1][name] = value
    return data


@pytest.mark.parametrize(
    ("part", "name", "value"),
    [
        ("rehearsals", "seed", "1e9"), ("rehearsals", "seed", 7), ("rehearsals", "started", "yesterday"),
        ("rehearsals", "started", "2026-01-01T00:00:00"), ("rehearsals", "seats", "{}"), ("rehearsals", "token", ""),
        ("rehearsals", "title", None), ("rehearsals", "head", 99), ("rehearsals", "id", True),
        ("answers", "marks", "[[1]]"), ("answers", "marks", "[" * 9000), ("answers", "marks", '[["a", NaN, []]]'),
        ("answers", "marks", '[["a", 0.5, [["x", 1, "y"]]]]'), ("answers", "ratings", "[]"),
        ("answers", "parent", 77), ("answers", "parent", -1), ("answers", "rehearsal", 12), ("answers", "text", 5),
        ("answers", "id", 2**80), ("answers", "supersedes", 4), ("answers", "number", 1.5), ("answers", "id", 1),
        ("answers", "meant", '"x"'), ("scripts", "source", None), ("answers", "surprise", "!"),
    ],
)  # fmt: skip
def test_a_spoiled_file_is_refused_whole(tmp_path: Path, part: str, name: str, value: object) -> None:
    journal, _ = filled(tmp_path / "one.db")
    journal.export(tmp_path / "out.json")
    data = spoiled(json.loads((tmp_path / "out.json").read_text()), part, name, value)
    (tmp_path / "bad.json").write_text(json.dumps(data))
    other = opened(tmp_path / "two.db")
    with pytest.raises(ImportRefusedError, match="Nothing was taken over"):
        other.import_(tmp_path / "bad.json")
    assert other.counts().rehearsals == 0


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b'{"rehearse-journal": 2}', b'{"rehearse-journal": 1}',
     b'{"rehearse-journal": 1, "rehearsals": {}, "answers": [], "scripts": [], "settings": {}}', b"9" * 5000],
)  # fmt: skip
def test_what_is_no_export_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "bad.json").write_bytes(data)
    with pytest.raises(ImportRefusedError):
        opened(None).import_(tmp_path / "bad.json")


def test_a_missing_file_or_a_folder_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.json"):
        with pytest.raises(ImportRefusedError):
            opened(None).import_(path)


anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@for_any(st.sampled_from(["rehearsals", "answers", "scripts", "settings"]), st.data(), anything)
def test_no_value_anywhere_breaks_an_import(tmp_path: Path, part: str, data: st.DataObject, value: object) -> None:
    journal, _ = filled(None)
    (tmp_path / "out.json").unlink(missing_ok=True)
    journal.export(tmp_path / "out.json")
    found = json.loads((tmp_path / "out.json").read_text())
    if part == "settings":
        found[part]["theme"] = value
    else:
        found[part][0][data.draw(st.sampled_from(sorted(found[part][0])))] = value
    (tmp_path / "bad.json").write_text(json.dumps(found))
    other = opened(None)
    try:
        other.import_(tmp_path / "bad.json")
    except ImportRefusedError:
        assert other.counts().rehearsals == 0
    else:
        list(other.every())


def test_imported_text_is_made_safe(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "one.db")
    journal.export(tmp_path / "out.json")
    data = json.loads((tmp_path / "out.json").read_text())
    data["answers"][0]["text"] = "\x1b]52;c;x\x07"
    data["answers"][0]["marks"] = json.dumps([["\x1b[2J", 0.5, [[0, 1, "\x9b1m"]]]])
    (tmp_path / "bad.json").write_text(json.dumps(data))
    other = opened(None)
    other.import_(tmp_path / "bad.json")
    assert "\x1b" not in repr(other.load(1).answers[0].given).encode().decode("unicode_escape")


def test_purge_leaves_no_word_in_any_file(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "journal.db", replies=30)
    journal.settle("helper", WORDS)
    journal.choose_keep("words")
    for _ in range(3):
        journal.backup()
    (tmp_path / "journal.db.set-aside-1").write_text(WORDS)
    assert len(holding(tmp_path, "zanzibar")) == 5
    assert journal.purge() == 1
    assert holding(tmp_path, "zanzibar") == []
    assert journal.counts().rehearsals == 0
    assert journal.keep_choice() == "words"
    journal.begin(BEGINNING, SOURCE)


def test_purge_before_a_day_keeps_what_is_newer(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "journal.db")
    journal.clock = lambda: datetime(2026, 8, 1, tzinfo=UTC)
    newer = journal.begin(BEGINNING, SOURCE)
    journal.add(newer, None, given("newer words"))
    journal.backup()
    assert journal.purge(datetime(2026, 7, 1, tzinfo=UTC)) == 1
    assert holding(tmp_path, "zanzibar") == []
    assert [found.id for found in journal.rehearsals()] == [newer]
    assert len(backups(tmp_path / "journal.db")) == 1


def test_backups_are_whole_private_and_few(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "journal.db")
    for _ in range(7):
        made = journal.backup()
    found = backups(tmp_path / "journal.db")
    assert len(found) == 5
    assert found[-1] == made
    assert {stat.S_IMODE(file.stat().st_mode) for file in found} == {0o600}
    assert stat.S_IMODE(found[0].parent.stat().st_mode) == 0o700
    assert len(opened(found[-1]).load(rehearsal).answers) == 3
    assert set(journal.paths()) == {tmp_path / "journal.db", tmp_path / "backups"}


def test_a_damaged_journal_is_set_aside_and_the_newest_sound_backup_put_back(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal, rehearsal = filled(path)
    journal.backup()
    spoiled_backup = journal.backup()
    journal.close()
    assert spoiled_backup
    spoiled_backup.write_bytes(b"x" * 5000)
    path.write_bytes(damaged := path.read_bytes()[:5000])
    assert put_back(path) == backups(path)[0]
    assert len(opened(path).load(rehearsal).answers) == 3
    assert (tmp_path / "journal.db.set-aside-1").read_bytes() == damaged


def test_without_a_sound_backup_nothing_is_moved(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    path.write_bytes(b"")
    with pytest.raises(GoneError):
        put_back(path)
    assert path.exists()
    assert set_aside(path).read_bytes() == b""
    assert not path.exists()


def test_a_damaged_journal_can_be_erased_with_all_its_copies(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal, _ = filled(path)
    journal.backup()
    journal.close()
    path.write_bytes(path.read_bytes()[:30_000])
    set_aside(path)
    erase(path)
    assert holding(tmp_path, "zanzibar") == []
    assert list(tmp_path.iterdir()) == []


def test_imported_times_are_kept_as_all_times_are(tmp_path: Path) -> None:
    journal, _ = filled(None)
    journal.export(tmp_path / "out.json")
    data = json.loads((tmp_path / "out.json").read_text())
    data["rehearsals"][0]["started"] = "20260501T120000+00:00"
    (tmp_path / "out.json").write_text(json.dumps(data))
    other = opened(None)
    other.import_(tmp_path / "out.json")
    assert other.purge(datetime(2026, 5, 1, tzinfo=UTC)) == 0
    assert other.purge(datetime(2026, 5, 2, tzinfo=UTC)) == 1
