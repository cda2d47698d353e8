"""From 40x12 to 200x60 what matters can be seen and done."""

import pytest
from textual.pilot import Pilot

from simulator.terminal.home import Home
from simulator.terminal.reply_box import ReplyBox
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, SMALL, drive, press, say, settled, words


@pytest.mark.parametrize("size", [SMALL, (60, 16), (80, 24), (120, 40), LARGE], ids=str)
def test_a_scene_can_be_played(size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Next: A scene" in words(pilot)
        await press(pilot, "enter")
        assert "Start" in words(pilot)
        await press(pilot, "enter")
        assert "I nearly went home." in words(pilot)
        box = pilot.app.screen.query_one(ReplyBox)
        assert box.region.bottom <= size[1]
        assert box.region.right <= size[0]
        await say(pilot, "You were scared.")
        assert "They moved his photo." in words(pilot)
        await say(pilot, "You were scared.")
        await press(pilot, "enter")
        assert "Looking back" in words(pilot)
        await press(pilot, "h")
        assert isinstance(pilot.app.screen, Home)

    drive(act, MemoryDesk(), size=size)


def test_the_size_may_change_while_playing() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        await press(pilot, "enter")
        for size in (SMALL, LARGE, (20, 6), (80, 24)):
            await pilot.resize_terminal(*size)
            await settled(pilot)
        await say(pilot, "You were scared.")
        assert "They moved his photo." in words(pilot)

    drive(act)
