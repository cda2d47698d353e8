"""Home offers what makes sense now, and shows nothing that was typed."""

from textual.pilot import Pilot

from simulator.terminal.brief import Brief
from simulator.terminal.choose import Choose
from simulator.terminal.help import Help
from simulator.terminal.home import Home, next_scene
from simulator.terminal.play import Play
from simulator.terminal.settings import Settings
from tests.terminal.desk import LISTINGS, MemoryDesk
from tests.terminal.driving import drive, playing, press, say, words


def test_enter_opens_the_next_scene() -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "Next: A scene" in words(pilot)
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Brief)

    drive(act)


def test_each_key_leads_where_it_says() -> None:
    async def act(pilot: Pilot[None]) -> None:
        for key, screen in (("c", Choose), ("?", Help), ("s", Settings), ("f1", Help)):
            await press(pilot, key)
            assert isinstance(pilot.app.screen, screen), key
            pilot.app._escaped_at = 0.0  # type: ignore[attr-defined]
            await press(pilot, "escape")
            assert isinstance(pilot.app.screen, Home)
        await press(pilot, "q")

    assert drive(act).return_code == 0


def test_one_key_goes_on_with_what_was_left() -> None:
    desk, sitting = playing()

    async def leave(pilot: Pilot[None]) -> None:
        await say(pilot, "A private thing.")
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, Home)
        assert "Go on with “A scene”" in words(pilot)
        assert "private" not in words(pilot)

    async def go_on(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Play)
        assert "A private thing." in words(pilot)
        assert "They moved his photo." in words(pilot)

    drive(leave, desk, sitting)
    drive(go_on, desk)


def test_what_is_wrong_with_the_journal_is_said() -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "The journal can't be read." in words(pilot)

    drive(act, MemoryDesk(words="The journal can't be read."))


def test_the_next_scene_goes_from_gentle_to_tough() -> None:
    names = [getattr(next_scene(LISTINGS, done), "name", "") for done in range(4)]
    assert names == ["a-scene", "the-loan", "late-again", "a-scene"]
    assert next_scene((), 0) is None
