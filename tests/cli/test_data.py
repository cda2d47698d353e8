"""A person's data in their own hands: out, in, away, and where it is."""

import json
import stat
from pathlib import Path

import pytest

from tests.cli.running import Command

PRIVATE = "xylophone marmalade"


def everything_under(folder: Path) -> bytes:
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


def play(rehearse: Command, *arguments: str, text: str = PRIVATE) -> None:
    ran = rehearse("play", "back-at-the-desk", "--json", "--seed", "1", *arguments, typed=[f"You felt {text}."])
    assert ran.code == 0
    assert len(ran.named("reply")) == 1


def test_what_is_exported_can_be_taken_over_in_an_empty_home(rehearse: Command, tmp_path: Path) -> None:
    play(rehearse)
    file, again = tmp_path / "out.json", tmp_path / "again.json"
    assert rehearse("export", str(file)).code == 0
    assert PRIVATE in file.read_text()
    other = Command(tmp_path / "other")
    for _ in range(2):
        assert other("import", str(file)).code == 0
    assert other("export", str(again)).code == 0
    first, second = json.loads(file.read_text()), json.loads(again.read_text())
    assert first.pop("exported") <= second.pop("exported")
    assert first == second
    went_on = other("play", "--resume", "last", "--json")
    assert went_on.named("reply")[0]["text"] == f"You felt {PRIVATE}."


def test_after_a_purge_no_typed_word_is_found_in_any_file(rehearse: Command) -> None:
    play(rehearse)
    assert rehearse("backup").code == 0
    assert PRIVATE.encode() in everything_under(rehearse.home)
    assert rehearse("purge", "--all").code == 0
    assert PRIVATE.encode() not in everything_under(rehearse.home)
    assert b"marmalade" not in everything_under(rehearse.home)


def test_only_what_is_older_can_be_purged(tmp_path: Path) -> None:
    home = tmp_path / "home"
    play(Command(home, {"REHEARSE_NOW": "2026-01-01T10:00"}), text="elder")
    play(Command(home, {"REHEARSE_NOW": "2026-03-01T10:00"}), text="younger")
    assert Command(home)("purge", "--before", "2026-02-01").code == 0
    assert b"elder" not in everything_under(home)
    assert b"younger" in everything_under(home)


def test_without_a_journal_nothing_typed_is_ever_written(rehearse: Command) -> None:
    play(rehearse, "--no-journal")
    assert PRIVATE.encode() not in everything_under(rehearse.home)


def test_what_is_not_to_be_kept_is_gone(rehearse: Command) -> None:
    ran = rehearse("play", "back-at-the-desk", "--json", typed=[f"You felt {PRIVATE}.", "/forget", f"More {PRIVATE}."])
    assert len(ran.named("reply")) == 2
    assert PRIVATE.encode() not in everything_under(rehearse.home)


def test_everything_is_private_under_any_umask(rehearse: Command) -> None:
    import os

    before = os.umask(0)
    try:
        play(rehearse)
        rehearse("backup")
        rehearse("export", str(rehearse.home / "out.json"))
    finally:
        os.umask(before)
    for path in [rehearse.home, *rehearse.home.rglob("*")]:
        allowed = 0o700 if path.is_dir() else 0o600
        assert stat.S_IMODE(path.stat().st_mode) & ~allowed == 0, path


@pytest.mark.parametrize(
    "arguments",
    [("purge",), ("purge", "--all", "--before", "2026-01-01"), ("purge", "--before", "soon"), ("import", "no.json")],
)
def test_what_is_unclear_is_asked_back(rehearse: Command, arguments: tuple[str, ...]) -> None:
    ran = rehearse(*arguments)
    assert ran.code == 2
    assert ran.err.strip()
    assert "Traceback" not in ran.err


def test_paths_lie_in_the_one_folder_that_was_named(rehearse: Command) -> None:
    ran = rehearse("paths")
    assert ran.code == 0
    assert all(str(rehearse.home) in line for line in ran.out.splitlines())


@pytest.mark.parametrize("broken", [b"", b"not a database at all" * 99, b"SQLite format 3\0" + b"\xff" * 4000])
def test_with_a_broken_journal_practice_goes_on_and_the_file_stays(rehearse: Command, broken: bytes) -> None:
    rehearse.home.mkdir()
    journal = rehearse.home / "journal.db"
    journal.write_bytes(broken)
    ran = rehearse("play", "back-at-the-desk", "--json", typed=["You were torn."])
    assert ran.code == 0
    assert ran.named("reply")
    assert "Nothing is saved" in ran.err
    assert journal.read_bytes() == broken


def test_a_damaged_journal_can_be_replaced_by_its_newest_copy(rehearse: Command) -> None:
    play(rehearse)
    assert rehearse("backup").code == 0
    journal = rehearse.home / "journal.db"
    journal.write_bytes(b"SQLite format 3\0" + b"\xff" * 4000)
    assert rehearse("backup", "--put-back").code == 0
    assert rehearse("play", "--resume", "last", "--json").named("reply")[0]["text"] == f"You felt {PRIVATE}."


def test_a_damaged_journal_can_be_purged(rehearse: Command) -> None:
    play(rehearse)
    rehearse("backup")
    journal = rehearse.home / "journal.db"
    journal.write_bytes(journal.read_bytes()[:-2000] + b"\xff" * 2000)
    assert rehearse("purge", "--all").code == 0
    assert PRIVATE.encode() not in everything_under(rehearse.home)


@pytest.mark.parametrize("there", ["folder", "link", "file"])
def test_an_export_writes_over_nothing(rehearse: Command, tmp_path: Path, there: str) -> None:
    play(rehearse)
    path = tmp_path / "there"
    other = tmp_path / "other"
    other.write_text("mine")
    if there == "folder":
        path.mkdir()
    elif there == "link":
        path.symlink_to(other)
    else:
        path.write_text("mine")
    ran = rehearse("export", str(path))
    assert ran.code == 2
    assert ran.err
    assert other.read_text() == "mine"
