"""The documents say what is true: generated pages are current, and nothing that can be typed is left out."""

import runpy
from pathlib import Path

import pytest

from simulator.cli.commands import _COMMANDS, rehearse
from simulator.coach import ENTRIES

DOCS = Path(__file__).resolve().parents[2] / "docs"
MADE = runpy.run_path(str(DOCS / "make.py"))["PAGES"]


@pytest.mark.parametrize("name", MADE)
def test_a_generated_page_is_current(name: str) -> None:
    assert (DOCS / name).read_text(encoding="utf-8") == MADE[name](), "run `python docs/make.py`"


def test_every_command_and_option_is_documented() -> None:
    page = (DOCS / "reference" / "commands.md").read_text(encoding="utf-8")
    for name in _COMMANDS:
        assert f"rehearse {name}" in page
        command = rehearse.get_command(None, name)  # type: ignore[attr-defined]
        for parameter in command.params:
            assert all(option in page for option in parameter.opts if option.startswith("--")), (name, parameter.opts)


@pytest.mark.parametrize("entry", [entry.name for entry in ENTRIES])
def test_every_word_of_the_play_is_documented(entry: str) -> None:
    assert f"`/{entry}" in (DOCS / "reference" / "words.md").read_text(encoding="utf-8")


def test_links_between_documents_lead_somewhere() -> None:
    import re

    for page in [*DOCS.rglob("*.md"), *DOCS.parent.glob("*.md")]:
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_nothing_speaks_of_the_machine_it_was_made_on() -> None:
    for page in [*DOCS.rglob("*.md"), *DOCS.parent.glob("*.md")]:
        text = page.read_text(encoding="utf-8")
        assert "/work/" not in text
        assert "localhost" not in text
