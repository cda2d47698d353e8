"""Every malformed or harmful file is refused by name, on the right line, and never by an exception."""

import os
import socket
from pathlib import Path

import pytest

from simulator.library import UnreadableError, data_of, read
from simulator.library.growing import PARSERS
from simulator.library.reading import read_afresh
from tests.library.hostile import GOOD, Bad, bad_files

BAD = list(bad_files())


def test_there_are_enough_of_them() -> None:
    assert len(BAD) >= 300


def test_the_scene_they_are_made_from_is_good() -> None:
    assert read(GOOD.encode(), "good.yaml").scenario is not None


@pytest.mark.parametrize("bad", BAD, ids=lambda bad: ascii(bad.name[:60]))
def test_a_bad_file_is_told_on_its_line(bad: Bad) -> None:
    reading = read(bad.data, "bad.yaml")
    assert reading.scenario is None
    assert any(problem.severity == "error" for problem in reading.problems)
    assert not bad.lines or any(problem.where.line in bad.lines for problem in reading.problems)
    for problem in reading.problems:
        shown = f"{problem} {problem.source} {problem.suggestion}"
        assert shown.replace("\n", "").isprintable() or "\ufffd" in shown or "\u200d" in shown
        assert len(problem.message) < 500


@pytest.mark.skipif(len(PARSERS) < 2, reason="there is no libyaml here")
@pytest.mark.parametrize("bad", [bad for bad in BAD if len(bad.data) < 10_000], ids=lambda bad: ascii(bad.name[:60]))
def test_without_libyaml_the_same_is_told(bad: Bad) -> None:
    fast, plain = (read_afresh(bad.data, "bad.yaml", parser) for parser in PARSERS)
    assert [(problem.code, problem.where) for problem in plain.problems] == [
        (problem.code, problem.where) for problem in fast.problems
    ]


def test_what_is_no_ordinary_file_is_unreadable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the whole path may be longer than a socket's may be
    os.mkfifo(tmp_path / "pipe.yaml")
    (tmp_path / "nowhere.yaml").symlink_to(tmp_path / "missing.yaml")
    with socket.socket(socket.AF_UNIX) as plug:
        plug.bind("plug")
    names = ("pipe.yaml", "nowhere.yaml", "missing.yaml", ".", "plug")
    for path in (*(tmp_path / name for name in names), Path("/dev/zero"), Path("/dev/null"), "a\0b", "x" * 5_000):
        with pytest.raises(UnreadableError):
            data_of(path)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_unreadable(tmp_path: Path) -> None:
    path = tmp_path / "secret.yaml"
    path.write_text(GOOD, encoding="utf-8")
    path.chmod(0)
    with pytest.raises(UnreadableError):
        data_of(path)


def test_no_more_than_needed_is_taken_from_a_large_file(tmp_path: Path) -> None:
    path = tmp_path / "large.yaml"
    with path.open("wb") as file:
        file.truncate(100_000_000)
    assert len(data_of(path)) == 2 * 1024 * 1024 + 1


@pytest.mark.parametrize("change", [("\n", "\r\n"), ("\n", "\r"), ("", "")], ids=["Windows", "old Mac", "as it is"])
def test_line_ends_and_a_byte_order_mark_make_no_difference(change: tuple[str, str]) -> None:
    text = "\ufeff" + (GOOD.replace(*change) if change[0] else GOOD)
    plain, other = read(GOOD.encode(), "x"), read(text.encode(), "x")
    assert other.scenario is not None
    assert plain.scenario is not None
    assert other.scenario.beats == plain.scenario.beats
    assert [(problem.code, problem.where) for problem in other.problems] == [
        (problem.code, problem.where) for problem in plain.problems
    ]
