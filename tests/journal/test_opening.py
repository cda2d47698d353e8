"""Opening a journal: privately, and never touching what is not one of ours, or not sound."""

import hashlib
import os
import random
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.journal import (
    DamagedJournalError,
    EmptyJournalError,
    ForeignFileError,
    JournalError,
    NewerJournalError,
    NotAFileError,
    ReadOnlyError,
    backups,
    opening,
    tables,
)
from simulator.journal import journal as journal_module
from tests.journal.keeping import filled, opened


def fingerprint(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


@pytest.mark.parametrize("umask", [0o000, 0o022, 0o777 & ~0o700])
def test_folder_and_file_are_private_under_any_umask(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        journal, _ = filled(tmp_path / "some" / "home" / "journal.db")
        journal.db.execute("BEGIN IMMEDIATE")
        journal.db.execute("DELETE FROM answers")
        rollback = tmp_path / "some" / "home" / "journal.db-journal"
        assert stat.S_IMODE(rollback.stat().st_mode) == 0o600
        journal.db.execute("ROLLBACK")
    finally:
        os.umask(before)
    home = tmp_path / "some" / "home"
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert stat.S_IMODE(home.parent.stat().st_mode) == 0o700
    assert [stat.S_IMODE(file.stat().st_mode) for file in home.iterdir()] == [0o600]


def test_a_file_that_others_could_read_is_made_private(tmp_path: Path) -> None:
    journal, _ = filled(tmp_path / "journal.db")
    journal.close()
    (tmp_path / "journal.db").chmod(0o644)
    opened(tmp_path / "journal.db")
    assert stat.S_IMODE((tmp_path / "journal.db").stat().st_mode) == 0o600


def damaged_header(path: Path) -> None:
    path.write_bytes(b"\0" * 5000)


def cut_short(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def cut_in_the_header(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:40])


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def foreign_text(path: Path) -> None:
    path.write_text("Dear diary, " * 40)


def foreign_database(path: Path) -> None:
    path.unlink()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE notes (text)")
    db.close()


def newer(path: Path) -> None:
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {len(tables.MIGRATIONS) + 1}")
    db.close()


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    (path / "kept.txt").write_text("mine")


@pytest.mark.parametrize(
    ("spoil", "trouble"),
    [
        (damaged_header, DamagedJournalError), (cut_short, DamagedJournalError),
        (cut_in_the_header, DamagedJournalError), (emptied, EmptyJournalError), (foreign_text, ForeignFileError),
        (foreign_database, ForeignFileError), (newer, NewerJournalError), (a_folder, NotAFileError),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_told_and_left_as_it_is(
    tmp_path: Path, spoil: object, trouble: type[JournalError]
) -> None:
    path = tmp_path / "journal.db"
    journal, _ = filled(path)
    journal.close()
    spoil(path)  # type: ignore[operator]
    before = fingerprint(tmp_path)
    with pytest.raises(trouble) as told:
        opened(path)
    assert fingerprint(tmp_path) == before
    assert "without saving" in str(told.value)
    assert "Traceback" not in str(told.value)


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "journal.db")
    with pytest.raises(NotAFileError):
        opened(tmp_path / "journal.db")


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("mine")
    with pytest.raises(NotAFileError):
        opened(tmp_path / "home" / "journal.db")


def test_a_link_that_leads_nowhere(tmp_path: Path) -> None:
    (tmp_path / "journal.db").symlink_to(tmp_path / "away" / "journal.db")
    with pytest.raises(JournalError):
        opened(tmp_path / "journal.db")


def test_a_journal_that_may_only_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal, _ = filled(tmp_path / "journal.db")
    journal.close()
    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    before = fingerprint(tmp_path)
    with pytest.raises(ReadOnlyError):
        opened(tmp_path / "journal.db")
    assert fingerprint(tmp_path) == before


def test_a_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(opening.tempfile, "mkstemp", refuse)
    with pytest.raises(ReadOnlyError, match="practice without saving"):
        opened(tmp_path / "journal.db")


def test_a_place_where_no_file_can_be_made() -> None:
    command = [sys.executable, "-m", "tests.journal.writer", "/proc/journal.db", "nobody", "1"]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.stderr.splitlines()[-1].startswith("simulator.journal.trouble.")


def test_random_damage_never_ends_in_anything_but_a_sentence(tmp_path: Path) -> None:
    path, dice = tmp_path / "journal.db", random.Random(3)
    journal, _ = filled(path, replies=40)
    journal.close()
    sound = path.read_bytes()
    noticed = 0
    for _ in range(200):
        raw = bytearray(sound)
        if dice.random() < 0.2:
            del raw[dice.randrange(1, len(raw)) :]
        else:
            at = dice.randrange(len(raw) - 64)
            raw[at : at + dice.choice((1, 8, 64))] = dice.randbytes(dice.choice((1, 8, 64)))
        path.write_bytes(raw)
        try:
            again = opened(path)
            list(again.every())
            again.close()
        except JournalError:
            noticed += 1
            assert path.read_bytes() == bytes(raw)
        path.with_name("journal.db-journal").unlink(missing_ok=True)
    assert noticed > 100


def test_a_changed_letter_is_noticed(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal, rehearsal = filled(path)
    journal.close()
    path.write_bytes(path.read_bytes().replace(b"marmalade 1", b"marmelade 1"))
    assert sqlite3.connect(path).execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with pytest.raises(DamagedJournalError, match="newest copy"):
        opened(path).load(rehearsal)


def test_a_migration_is_made_whole_after_a_backup(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.db"
    journal, rehearsal = filled(path)
    journal.close()
    later = (*tables.MIGRATIONS, ("ALTER TABLE settings ADD COLUMN spare TEXT", "CREATE TABLE dreams (id)"))
    for module in (opening, journal_module):
        monkeypatch.setattr(module, "MIGRATIONS", later)
    again = opened(path)
    assert opening.version_of(again.db) == 2
    assert len(again.load(rehearsal).answers) == 3
    (backup,) = backups(path)
    assert backup.read_bytes()[63] == 1
    again.close()
    opened(path)
    assert len(backups(path)) == 1


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "journal.db"
    journal, _ = filled(path)
    journal.close()
    before = path.read_bytes()
    broken = (*tables.MIGRATIONS, ("CREATE TABLE dreams (id)", "CREATE TABLE dreams (id)"))
    for module in (opening, journal_module):
        monkeypatch.setattr(module, "MIGRATIONS", broken)
    with pytest.raises(JournalError):
        opened(path)
    assert path.read_bytes() == before


def test_every_trouble_has_a_sentence_and_a_class_of_its_own() -> None:
    from simulator.journal import trouble

    found = [kind for kind in vars(trouble).values() if isinstance(kind, type) and issubclass(kind, JournalError)]
    assert len(found) >= 11
    assert all(kind.__doc__ for kind in found)
