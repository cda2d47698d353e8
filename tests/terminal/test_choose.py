"""Choosing a scene: words, level and skill each leave out what does not match."""

from textual.pilot import Pilot

from simulator.coach import title
from simulator.terminal.brief import Brief
from simulator.terminal.choose import Choose, matching
from tests.terminal.desk import LISTINGS
from tests.terminal.driving import drive, press, words


def names(*args: str) -> list[str]:
    return [listing.name for listing in matching(LISTINGS, *args)]


def test_every_word_must_be_found_somewhere() -> None:
    assert names("") == ["a-scene", "late-again", "the-loan"]
    assert names("park") == ["a-scene", "the-loan"]
    assert names("park MONEY") == ["the-loan"]
    assert names("anger") == ["late-again"]
    assert names(title("apology").upper()) == ["late-again"]
    assert names("nothing like it") == []


def test_a_title_counts_more_than_a_text() -> None:
    assert names("a") == ["a-scene", "late-again", "the-loan"]
    assert names("friend") == ["late-again", "the-loan"]
    assert names("loan")[0] == "the-loan"
    assert names("n")[0] == "a-scene"
    assert names("again a")[0] == "late-again"


def test_level_and_skill() -> None:
    assert names("", "tough") == ["late-again"]
    assert names("", "", "i-statement") == ["the-loan"]
    assert names("park", "tough") == []


def test_typing_searches_and_enter_opens() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "c")
        assert isinstance(pilot.app.screen, Choose)
        assert "3 scenes" in words(pilot)
        await press(pilot, "l", "o", "a", "n")
        assert "The loan" in words(pilot)
        assert "Late again" not in words(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Brief)

    drive(act)


def test_arrows_move_while_the_field_keeps_the_focus() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "c", "down", "down", "enter")
        assert isinstance(pilot.app.screen, Brief)
        assert pilot.app.screen.listing.name == "the-loan"

    drive(act)


def test_level_and_skill_by_key() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "c", "ctrl+l")
        assert "1 scene · gentle" in words(pilot)
        await press(pilot, "ctrl+l", "ctrl+l", "ctrl+l", "ctrl+o")
        assert "Which skill would you like to practice?" in words(pilot)
        await press(pilot, "down", "enter")
        assert "1 scene · any level" in words(pilot)

    drive(act)
