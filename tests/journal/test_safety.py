"""Nothing acknowledged is lost: kills, two programs at once, a full disk."""

import random
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

from simulator.journal import LockedError
from tests.journal.keeping import BEGINNING, filled, given, opened

WRITER = [sys.executable, "-m", "tests.journal.writer"]


def start(path: Path, name: str, count: int, **options: object) -> subprocess.Popen[str]:
    return subprocess.Popen([*WRITER, str(path), name, str(count)], stdout=subprocess.PIPE, text=True, **options)  # type: ignore[call-overload, no-any-return]


def tokens(path: Path) -> list[str]:
    return [answer.given.token for kept in opened(path).every() for answer in kept.answers]


def is_sound(path: Path) -> bool:
    return opened(path).db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.slow
def test_kills_at_any_moment_lose_nothing_and_double_nothing(tmp_path: Path) -> None:
    path, dice = tmp_path / "journal.db", random.Random(8)
    safe: list[str] = []
    for kill in range(60):
        writer = start(path, f"run{kill}", 100_000)
        assert writer.stdout
        if kill:
            safe.append(writer.stdout.readline().strip())
        time.sleep(dice.random() * 0.06)
        writer.kill()
        safe += writer.stdout.read().split()
        writer.wait()
    assert len(safe) > 60
    kept = tokens(path)
    assert is_sound(path)
    assert len(kept) == len(set(kept))
    assert not set(filter(None, safe)) - set(kept)


@pytest.mark.slow
def test_three_programs_write_three_hundred_turns_each(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    writers = [start(path, f"writer{number}", 300) for number in range(3)]
    said = [writer.communicate(timeout=120)[0].split() for writer in writers]
    assert [len(lines) for lines in said] == [300, 300, 300]
    assert sorted(tokens(path)) == sorted(token for lines in said for token in lines)
    assert is_sound(path)


def test_a_full_disk_is_told_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"

    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (150_000, 150_000))

    writer = start(path, "full", 10_000, preexec_fn=small_disk)
    said = writer.communicate(timeout=60)[0].split()
    assert said[-1] in ("DiskFullError", "DiskTroubleError")
    assert writer.returncode == 0
    assert tokens(path) == said[:-1]
    assert is_sound(path)


def test_a_full_disk_at_the_first_start_leaves_nothing_behind(tmp_path: Path) -> None:
    def no_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (5_000, 5_000))

    writer = subprocess.run(
        [*WRITER, str(tmp_path / "journal.db"), "none", "1"], capture_output=True, text=True, preexec_fn=no_disk,
        check=False,
    )  # fmt: skip
    assert "Error" in writer.stderr.splitlines()[-1]
    assert list(tmp_path.iterdir()) == []


def test_a_journal_that_another_program_holds(tmp_path: Path) -> None:
    path = tmp_path / "journal.db"
    journal, rehearsal = filled(path)
    other = opened(path)
    other.db.execute("PRAGMA busy_timeout = 50")
    journal.db.execute("BEGIN IMMEDIATE")
    with pytest.raises(LockedError, match="Close the other window"):
        other.add(rehearsal, None, given())
    journal.db.execute("ROLLBACK")
    other.add(rehearsal, None, given())


def test_a_transaction_that_fails_leaves_no_trace(tmp_path: Path) -> None:
    journal, rehearsal = filled(tmp_path / "journal.db")

    def interrupted() -> None:
        with journal.writing() as db:
            db.execute("DELETE FROM answers")
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert len(journal.load(rehearsal).answers) == 3


def test_what_is_promised_to_the_disk(tmp_path: Path) -> None:
    db = opened(tmp_path / "journal.db").db
    asked = {
        "journal_mode": "delete", "synchronous": 3, "secure_delete": 1, "trusted_schema": 0, "busy_timeout": 5000,
        "temp_store": 2, "foreign_keys": 1,
    }  # fmt: skip
    assert {name: db.execute(f"PRAGMA {name}").fetchone()[0] for name in asked} == asked


def test_a_thread_may_add_while_another_reads(tmp_path: Path) -> None:
    from threading import Thread

    journal = opened(tmp_path / "journal.db")
    rehearsal = journal.begin(BEGINNING)
    threads = [Thread(target=lambda: [journal.add(rehearsal, None, given()) for _ in range(20)]) for _ in range(3)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        journal.load(rehearsal)
    assert len(journal.load(rehearsal).answers) == 60
