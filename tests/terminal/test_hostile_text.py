"""Whatever stands in a text, on whatever screen: it is shown as it stands, it does nothing, it breaks nothing."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace

import pytest
from textual.pilot import Pilot
from textual.screen import Screen

import simulator.terminal
from simulator.clean import clean
from simulator.coach import CardShown, Debriefed, KeepingError, Kept, Listing, Side, Sitting
from simulator.rehearsal import Ended
from simulator.scenario.model import Ask, Beat, Ending, Meter, Role, Rule
from simulator.terminal.app import Rehearse
from simulator.terminal.brief import Brief
from simulator.terminal.choose import Choose
from simulator.terminal.debrief import Debrief
from simulator.terminal.first_start import FirstStart
from simulator.terminal.help import Help
from simulator.terminal.home import Home
from simulator.terminal.one_of import Way
from simulator.terminal.page import Page
from simulator.terminal.pause import Pause
from simulator.terminal.pick import Pick
from simulator.terminal.play import Play
from simulator.terminal.reply_box import ReplyBox
from simulator.terminal.settings import Settings
from tests.scenes import line, scene, wordings
from tests.terminal.desk import MemoryDesk
from tests.terminal.driving import drive, press, settled

HOSTILE = (
    "[@click=app.probe]click[/]", "[@click=app.simulate_key('q')]x[/]", "[@click=screen.probe()]y[/]", "[/]",
    "[b]x[/i]", "[bold]x", "[a=b=c]", "[/@]", "[link=https://example.org]z[/link]",
    "[I feel sad]", "$primary[red]r[/red]",
    "\\[b]w", "[[nested]]", "]][[",
    "\x1b[31mred", "\x1b]52;c;ZXZpbA==\x07", "\x1b]0;title\x07", "\x1b]8;;http://e.org\x07l",
    "\x1bP1$r\x1b\\", "\x9b31mC1", "\x9d0;t\x9c", "\x00nul\x7fdel\x08bs", "\u202eright to left", "\u2066isolate\u2069",
    "\u200bzero\u200cwidth\ufeff", "soft\u00adhyphen\u2028line",
    "Z" + "\u0300\u0301\u0302\u0303" * 20, "\ud800surrogate",
    "\U000e0041tag\U000e0042", "日本語 ﷽ 👩‍👩‍👧",
)  # fmt: skip
GIANT = "[b]" + "word " * 200_000

Feed = Callable[[str], tuple[MemoryDesk, Screen[object]]]


def hostile_scene(text: str) -> MemoryDesk:
    """A desk whose scene holds `text` in every place."""
    you, other = Role(f"Y{text}", f"brief {text}", practise=("reflect-feeling",), wants=text, knows=text), Role(
        f"O{text}", does_not_know=text
    )  # fmt: skip
    asked = Ask((you.name,), f"aim {text}", text, {you.name: wordings([text], [text], [text])})
    beat = Beat(f"beat {text}", (line(other.name, f"line {text}"),), asked, (Rule(coach=text, go_to="the end"),))
    ending = Ending("the end", (line(other.name, text),), f"message {text}", f"celebrate {text}")
    found = replace(
        scene(beat, roles=(you, other), you_play=you.name, about=f"about {text}", touches_on=f"touches {text}",
              setting=f"setting {text}", before_you_start=f"before {text}", by=f"by {text}", for_you=f"for {text}"),
        title=f"title {text}", endings=(ending,), meters=(Meter(f"m{text}", 3, (f"word {text}",)),),
    )  # fmt: skip
    listing = Listing("a-scene", f"title {text}", f"about {text}", text, 3, ("apology",), f"touches {text}", (),
                      text, text)  # fmt: skip
    return MemoryDesk(found, shelf=(listing,), words=f"trouble {text}", done=5)


class Refusing(MemoryDesk):
    """A desk that can keep nothing, and says so in words that are not its own."""

    def keep(self, choice: object) -> None:
        raise KeepingError(f"error {self.words}")


def first_start(text: str) -> tuple[MemoryDesk, Screen[object]]:
    return Refusing(choice=None, words=text), FirstStart(Refusing(words=text))


def home(text: str) -> tuple[MemoryDesk, Screen[object]]:
    desk = hostile_scene(text)
    sitting = desk.coach.sit("a-scene")
    desk.journal.rehearsals[1] = Kept(1, sitting.trail.beginning)
    return desk, Home(desk, f"word {text}")


def choose(text: str) -> tuple[MemoryDesk, Screen[object]]:
    desk = hostile_scene(text)
    return desk, Choose(desk, desk.shelf)


def brief(text: str) -> tuple[MemoryDesk, Screen[object]]:
    desk = hostile_scene(text)
    return desk, Brief(desk, desk.shelf[0])


def play(text: str) -> tuple[MemoryDesk, Screen[object]]:
    desk = hostile_scene(text)
    return desk, Play(desk, desk.coach.sit("a-scene"))


def debrief(text: str) -> tuple[MemoryDesk, Screen[object]]:
    desk = hostile_scene(text)
    sitting: Sitting = desk.coach.sit("a-scene")
    told = Debriefed({f"R{text}": Side({"apology": 2}, "", f"strength {text}", (f"beat {text}",), 1)})
    cards = [CardShown(f"C{text}", f"brief {text}", text, text, text)]
    return desk, Debrief(desk, sitting, told, Ended("the end", f"message {text}", f"celebrate {text}"), cards)


FEEDS: dict[type[Screen[object]], tuple[Feed, tuple[str, ...]]] = {
    FirstStart: (first_start, ("error ",)),
    Home: (home, ("word ", "title ", "about ")),
    Choose: (choose, ("title ", "about ", "touches ")),
    Brief: (brief, ("title ", "about ", "touches ", "setting ", "before ", "by ", "for ", "brief ")),
    Play: (play, ("title ", "line ", "aim ", "m", "said ", "message ", "celebrate ")),
    Debrief: (debrief, ("message ", "celebrate ", "strength ", "beat ", "brief ")),
    Pause: (lambda text: (MemoryDesk(), Pause(f"said {text}")), ("said ",)),
    Pick: (lambda text: (MemoryDesk(), Pick(f"q {text}", [Way("v", f"label {text}", f"more {text}", "1")])),
           ("q ", "label ", "more ")),
    Help: (lambda text: (MemoryDesk(), Help([f"here {text}"])), ("here ",)),
    Settings: (lambda text: (hostile_scene(text), Settings(hostile_scene(text))), ("trouble ", "folder ")),
}  # fmt: skip
"""For every screen: how to put a text into each of its places, and what stands before it where it must be seen."""


def screens() -> set[type[Screen[object]]]:
    """Every screen of the room, found by looking."""
    found = set()
    for info in pkgutil.iter_modules(simulator.terminal.__path__):
        module = importlib.import_module(f"simulator.terminal.{info.name}")
        found.update(each for each in vars(module).values() if isinstance(each, type) and issubclass(each, Screen))
    return {each for each in found if each.__module__.startswith("simulator.") and each is not Page}


def test_every_screen_is_fed() -> None:
    assert screens() == set(FEEDS)


@pytest.mark.slow
@pytest.mark.parametrize("screen", FEEDS, ids=lambda screen: screen.__name__)
def test_hostile_text_is_shown_and_does_nothing(screen: type[Screen[object]]) -> None:
    feed, seen = FEEDS[screen]

    async def act(pilot: Pilot[None]) -> None:
        for text in HOSTILE:
            found = await look_at(pilot, feed, text)
            for lead in seen:
                assert bare(lead + text)[:24] in found, (text, lead, found[:3000])

    drive(act, MemoryDesk(), size=(100, 120))


@pytest.mark.parametrize("screen", FEEDS, ids=lambda screen: screen.__name__)
def test_a_giant_is_cut_and_breaks_nothing(screen: type[Screen[object]]) -> None:
    feed, _ = FEEDS[screen]

    async def act(pilot: Pilot[None]) -> None:
        assert await look_at(pilot, feed, GIANT)

    drive(act, MemoryDesk(), size=(80, 24))


async def look_at(pilot: Pilot[None], feed: Feed, text: str) -> str:
    """Put the text everywhere on the screen, use the screen a little, and read it; nothing may have been done."""
    program = pilot.app
    assert isinstance(program, Rehearse)
    program.data_folder = f"folder {text[:200]}"  # type: ignore[assignment]
    probed: list[str] = []
    program.action_probe = lambda: probed.append(text)  # type: ignore[attr-defined]
    _, page = feed(text)
    program.push_screen(page)
    await settled(pilot)
    if isinstance(page, FirstStart):
        await press(pilot, "1")
    before = read(program)
    if isinstance(page, Play):
        page.query_one(ReplyBox).insert(clean(f"said {text[:2000]}"))
        await press(pilot, "enter")
    found = before + read(program)
    assert not probed
    assert program.screen is page
    program.pop_screen()
    await settled(pilot)
    return found


def read(program: Rehearse) -> str:
    """The text of the screen, bare. No segment may carry an action, or a character that a terminal acts on."""
    texts = []
    for strip in program.screen._compositor.render_strips():
        for segment in strip:
            assert clean(segment.text) == segment.text, repr(segment.text)
            assert not (segment.style and segment.style.meta.get("@click")), segment
            assert not (segment.style and segment.style.link), segment
            texts.append(segment.text)
    return bare("".join(texts))


def bare(text: str) -> str:
    """`text` as it is shown, without what line breaks and frames put in between."""
    return "".join(char for char in clean(text) if not char.isspace() and char not in "│▌▍▎▏█─╭╮╰╯▊")
