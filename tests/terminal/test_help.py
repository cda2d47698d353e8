"""Help opens on the help lines, from everywhere, and tells what can be done here."""

from textual.pilot import Pilot

from simulator.coach import ENTRIES
from simulator.safety import help_lines
from simulator.terminal.help import Help
from simulator.terminal.reply_box import ReplyBox
from tests.terminal.driving import LARGE, drive, playing, press, say, words


def test_the_help_lines_come_first() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "?")
        found = words(pilot)
        places = [found.index(line.name) for line in help_lines()]
        assert places == sorted(places)
        assert places[0] < 120

    drive(act, size=LARGE)


def test_it_explains_what_has_the_focus_and_every_word() -> None:
    desk, sitting = playing()

    async def act(pilot: Pilot[None]) -> None:
        await say(pilot, "/help")
        assert isinstance(pilot.app.screen, Help)
        found = words(pilot)
        assert (ReplyBox.HELP or "") in found
        for entry in ENTRIES:
            assert f"/{entry.name}" in found
            assert entry.about in found
        assert "Esc Esc" in found

    drive(act, desk, sitting, (120, 90))


def test_the_help_key_is_on_every_screen() -> None:
    async def act(pilot: Pilot[None]) -> None:
        for keys in (("c",), ("s",), ("n",)):
            await press(pilot, *keys)
            await press(pilot, "f1")
            assert isinstance(pilot.app.screen, Help), keys
            await press(pilot, "q")
            pilot.app._escaped_at = 0.0  # type: ignore[attr-defined]
            await press(pilot, "escape")

    drive(act, size=LARGE)
