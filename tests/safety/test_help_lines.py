"""The help lines: each with a source and a date, none invented, none released when stale."""

import datetime
import json
from pathlib import Path

import pytest

import simulator.safety
from simulator.safety import help_lines, stale
from simulator.safety.release_check import check, main

_FILE = Path(simulator.safety.__file__).with_name("help_lines.json")
_KEYS = {"country", "name", "how", "number", "text", "url", "for", "source", "checked_on"}
_CHECKED = max(line.checked_on for line in help_lines())
_DAY = datetime.timedelta(days=1)


@pytest.mark.parametrize("row", json.loads(_FILE.read_text(encoding="utf-8")), ids=lambda row: row["name"])
def test_every_line_has_all_keys_a_source_and_a_date(row: dict[str, str | None]) -> None:
    assert row.keys() == _KEYS
    assert all(row[key] for key in _KEYS - {"number", "url"})
    assert datetime.date.fromisoformat(row["checked_on"] or "")


def test_only_numbers_that_were_looked_up() -> None:
    """The domain specification (§6.2) names one number; another needs a look-up of its own, and then a line here."""
    assert [line.number for line in help_lines() if line.number] == ["988"]


def test_a_line_reads_as_a_sentence() -> None:
    assert "988" in str(help_lines()[1])
    assert str(help_lines()[1].checked_on) in str(help_lines()[1])


@pytest.mark.parametrize(("days", "count"), [(0, 0), (180, 0), (181, len(help_lines())), (-1, len(help_lines()))])
def test_stale(days: int, count: int) -> None:
    assert len(stale(help_lines(), _CHECKED + days * _DAY)) == count


def test_the_release_is_refused_with_a_reason() -> None:
    assert check(_CHECKED) == ""
    assert "988" in check(_CHECKED + 181 * _DAY)


@pytest.mark.parametrize(("days", "code"), [(10, 0), (200, 1)])
def test_the_exit_code(
    days: int, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("REHEARSE_NOW", f"{_CHECKED + days * _DAY}T12:00:00+00:00")
    assert main() == code
    assert capsys.readouterr().out
