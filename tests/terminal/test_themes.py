"""Text can be read in every theme: measured on the screens as they are drawn."""

import pytest
from rich.color import Color as RichColor
from textual.pilot import Pilot

from simulator.terminal.themes import NAMES
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import drive, playing, press, say

LEAST = {"dark": 4.5, "light": 4.5, "high contrast": 7.0}


def luminance(color: RichColor) -> float:
    """Relative luminance, as the guidelines for accessible web content define it."""
    parts = (part / 255 for part in color.get_truecolor())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: RichColor, other: RichColor) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def faint(pilot: Pilot[None], least: float) -> set[tuple[str, str, str, float]]:
    """The words on the screen that stand out less from their background than they should."""
    found = set()
    for strip in pilot.app.screen._compositor.render_strips():
        for segment in strip:
            style = segment.style
            if style and style.color and style.bgcolor and any(char.isalnum() for char in segment.text):
                ratio = contrast(style.color, style.bgcolor)
                if ratio < least:
                    found.add((segment.text.strip(), style.color.name, style.bgcolor.name, round(ratio, 2)))
    return found


@pytest.mark.parametrize("name", LEAST)
def test_contrast(name: str) -> None:
    desk, sitting = playing(MemoryDesk(done=5, settings={"theme": name, "streaming": "off"}))
    least = LEAST[name]

    async def act(pilot: Pilot[None]) -> None:
        assert pilot.app.theme == name
        await say(pilot, "You were scared.")
        await say(pilot, "/hint")
        await press(pilot, "a")
        assert not faint(pilot, least)
        await press(pilot, "ctrl+g")
        assert not faint(pilot, least)
        await press(pilot, "escape")
        pilot.app._escaped_at = 0.0  # type: ignore[attr-defined]
        await press(pilot, "escape")
        for key in ("c", "s", "?", "n"):
            assert not faint(pilot, least)
            await press(pilot, key)
            assert not faint(pilot, least), key
            pilot.app._escaped_at = 0.0  # type: ignore[attr-defined]
            await press(pilot, "escape")

    drive(act, desk, sitting)


@pytest.mark.parametrize("name", NAMES)
def test_every_theme_can_be_chosen_and_is_remembered(name: str) -> None:
    desk = MemoryDesk()

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "s")
        await press(pilot, *["down"] * list(NAMES).index(name), "enter")
        assert pilot.app.theme == name

    drive(act, desk)
    assert desk.settings["theme"] == name
