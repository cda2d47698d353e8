"""The brief: what is read before a scene, and what is settled."""

from textual.pilot import Pilot

from simulator.scenario.model import Role
from simulator.terminal.home import Home
from simulator.terminal.one_of import OneOf
from simulator.terminal.play import Play
from tests.scenes import BENCH, DESK, scene
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import LARGE, drive, play_of, press, words

SCENE = scene(
    BENCH,
    DESK,
    endings=("good", "quiet"),
    roles=(Role("Robin", "a neighbor", wants="to listen", practise=("reflect-feeling",)), Role("Sam", "on the bench")),
    you_play="Robin",
    about="A bench in the park.",
    setting="It is raining.",
    before_you_start="Breathe.",
    touches_on="grief",
)


def test_it_tells_all_before_it_begins_and_keeps_nothing() -> None:
    desk = MemoryDesk(SCENE)

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        for text in ("A bench in the park.", "It is raining.", "Breathe.", "Touches on: grief", "You are Robin",
                     "a neighbor", "Wants: to listen"):  # fmt: skip
            assert text in words(pilot)
        await press(pilot, "escape")
        assert isinstance(pilot.app.screen, Home)

    drive(act, desk, size=LARGE)
    assert not desk.journal.rehearsals


def test_partner_and_seat_hold_for_the_rehearsal() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        partner = pilot.app.screen.query_one("#partner", OneOf)
        partner.focus()
        await press(pilot, "down", "enter")
        assert "(•) A difficult one" in words(pilot)
        pilot.app.screen.query_one("#read").focus()
        await press(pilot, "enter")
        assert play_of(pilot).sitting.rehearsal.manner == "difficult"

    drive(act, MemoryDesk(SCENE), size=LARGE)


def test_a_scene_can_be_watched_from_here() -> None:
    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        pilot.app.screen.query_one("#seat", OneOf).focus()
        await press(pilot, "down", "enter")
        assert "(•) Played with skill" in words(pilot)
        pilot.app.screen.query_one("#read").focus()
        await press(pilot, "enter")
        assert isinstance(pilot.app.screen, Play)
        assert "Bye from" in words(pilot)

    drive(act, MemoryDesk(SCENE), size=LARGE)


def test_a_scene_that_cannot_be_played_says_why() -> None:
    class Gone(MemoryDesk):
        @property
        def coach(self):  # type: ignore[no-untyped-def]
            coach = super().coach
            coach.sit = lambda *_: (_ for _ in ()).throw(OSError("The file is gone."))
            return coach

    async def act(pilot: Pilot[None]) -> None:
        await press(pilot, "enter")
        assert "can't be played just now. The file is gone." in words(pilot)
        await press(pilot, "enter")
        assert "can't be played just now." in words(pilot)

    drive(act, Gone(), size=LARGE)
