"""A crash tells kinds of error and places, and nothing that was typed."""

import inspect
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot

from simulator.crash import redacted, write_crash_file
from simulator.terminal.one_of import OneOf
from tests.terminal.driving import drive, press


def broken(text: str) -> None:
    inner = text * 2
    try:
        raise ValueError(inner)
    except ValueError as error:
        raise KeyError(text) from error


def caught() -> BaseException:
    try:
        broken("my private words")
    except KeyError as error:
        return error
    raise AssertionError


def test_it_tells_the_chain_and_no_value() -> None:
    lines = redacted(caught())
    assert [line for line in lines if not line.startswith(" ")] == ["builtins.KeyError", "builtins.ValueError"]
    assert any(line.endswith("in broken") and "house/test_crash.py:" in line for line in lines)
    assert "private" not in "\n".join(lines)


def test_the_file_is_for_its_owner_alone(tmp_path: Path) -> None:
    file = write_crash_file(caught(), tmp_path / "state")
    assert file is not None
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_where_no_file_can_be_written_the_end_is_as_orderly(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert write_crash_file(caught(), tmp_path / "file") is None
    assert write_crash_file(caught(), None) is None


def test_textual_still_ends_by_the_way_that_is_overridden() -> None:
    """The two names are Textual's own and not promised; without them, what was typed would be printed."""
    assert "self._fatal_error()" in inspect.getsource(App._handle_exception)
    assert "show_locals" in inspect.getsource(App._fatal_error)
    assert "_print_error_renderables()" in inspect.getsource(App.run_async) + inspect.getsource(
        App._shutdown
    ) + inspect.getsource(App)


def test_an_error_on_a_screen_ends_the_program_with_1(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def breaks(self: OneOf, way: object) -> None:
        raise KeyError("my private words")

    monkeypatch.setattr(OneOf, "_choose", breaks)

    async def act(pilot: Pilot[None]) -> None:
        with pytest.raises(KeyError):
            await press(pilot, "c")

    with pytest.raises(KeyError):
        drive(act)
    assert "private" not in "".join(capsys.readouterr())
