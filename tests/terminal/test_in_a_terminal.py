"""In a real pseudo-terminal: first words, a reply and its answer, a giant paste, signals, a closed window."""

import os
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.terminal.terminal import Terminal

pytestmark = pytest.mark.slow

HOME = """
import sys
from pathlib import Path
from simulator.terminal import run
from tests.terminal.desk import MemoryDesk
sys.exit(run(MemoryDesk(done={done}), crash_folder=Path("crashes")))
"""
PLAY = """
import sys
from pathlib import Path
from simulator.terminal import run
from tests.terminal.desk import MemoryDesk
desk = MemoryDesk()
{before}
sys.exit(run(desk, desk.coach.sit("a-scene"), crash_folder=Path("crashes")))
"""


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(tmp_path, HOME.format(done=0)) as terminal:
        terminal.wait_for("Next: A scene")
        yield terminal


@pytest.fixture
def play(tmp_path: Path) -> Iterator[Terminal]:
    with Terminal(tmp_path, PLAY.format(before="")) as terminal:
        terminal.wait_for("I nearly went home.")
        terminal.wait_for("You, as Robin")
        yield terminal


def test_from_home_to_an_answer(home: Terminal) -> None:
    home.type("\r")
    home.wait_for("Start the scene")
    home.type("\r")
    home.wait_for("You, as Robin")
    home.type("You were scared.\r")
    home.wait_for("They moved his photo.")
    home.type(b"\x11")
    assert home.ended(2) == 0
    assert home.is_restored()


def test_nothing_heavy_is_read_in_before_the_first_paint(tmp_path: Path) -> None:
    code = """
import sys
from simulator.terminal.home import Home
from tests.terminal.desk_names import heavy
Home.look = lambda self: print(sorted(heavy & set(sys.modules)), file=open("heavy", "w"))
class Desk:
    setting = staticmethod(lambda name: "")
    keeping = staticmethod(lambda: "words")
    rehearsed = staticmethod(lambda: 0)
    trouble = staticmethod(lambda: "")
from simulator.terminal import run
sys.exit(run(Desk()))
"""
    code = code.replace("from tests.terminal.desk_names import heavy\n", f"heavy = {HEAVY!r}\n")
    with Terminal(tmp_path, code) as terminal:
        terminal.wait_for("Choose a scene")
        terminal.wait_for(lambda: (tmp_path / "heavy").exists() and bool((tmp_path / "heavy").read_text()))
        terminal.type("q")
        assert terminal.ended(2) == 0
    assert (tmp_path / "heavy").read_text() == "[]\n"


HEAVY = {"pydantic", "yaml", "jinja2", "sqlite3", "simulator.coach", "simulator.skills", "simulator.library"}


def test_a_giant_paste_is_answered_at_once_and_sends_nothing(play: Terminal) -> None:
    giant = ("So you were scared,\r\nand \x1b[31mall alone\x1b]0;t\x07 \x1b out there.\r" * 20_000)[:1_000_000]
    play.type(b"\x1b[200~" + giant.encode())
    play.type(b"\x1b[201~")
    play.wait_for("more than a reply can hold", 10)  # how soon is measured in the benchmarks
    assert "You, as Robin So you were" not in play.words.replace("─", " ").replace("╮", " ")[: play.words.find("╭")]
    assert b"\x1b[31mall" not in play.raw
    play.type("\x15x")
    play.wait_for(lambda: "x" in play.text, 1)


def test_an_enter_inside_a_paste_sends_nothing(play: Terminal) -> None:
    play.type(b"\x1b[200~You were scared.\r\x1b[201~\rRight.\r\x1b[201~")
    time.sleep(0.3)
    play.wait_for("Right.")
    assert "They moved" not in play.words
    play.type("\r")
    play.wait_for("They moved his photo.")


def test_escape_twice_clears_the_screen_and_leaves(play: Terminal) -> None:
    play.type("something private")
    play.wait_for("something private")
    play.type("\x1b\x1b")
    assert play.ended(2) == 0
    assert play.is_restored()
    assert play.raw.endswith(b"\x1b[2J\x1b[H")
    assert play.words == ""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT], ids=lambda number: number.name)
def test_a_signal_restores_the_terminal(play: Terminal, number: signal.Signals) -> None:
    play.signal(number)
    assert play.ended(2) == 128 + number
    assert play.is_restored()


def test_a_closed_terminal_ends_the_program(play: Terminal) -> None:
    play.hang_up()
    deadline = time.monotonic() + 2
    while play.process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.02)
    assert play.process.poll() == 128 + signal.SIGHUP


def test_ctrl_c_says_how_to_leave(play: Terminal) -> None:
    play.type("\x03")
    play.wait_for("ctrl+q ends")
    assert play.process.poll() is None


def test_a_crash_shows_one_sentence_and_nothing_that_was_typed(tmp_path: Path) -> None:
    breaks = (
        "from simulator.coach import Sitting\n"
        "def take(self, line):\n    secret = line\n    raise KeyError(line)\n"
        "Sitting.take = take\n"
    )
    with Terminal(tmp_path, PLAY.format(before=breaks)) as terminal:
        terminal.wait_for("You, as Robin")
        terminal.type("my private words\r")
        assert terminal.ended(5) == 70
        assert terminal.is_restored()
        terminal.wait_for("Sorry, the program broke")
        last = terminal.raw[terminal.raw.rfind(b"\x1b[?1049l") :]
        assert b"private" not in last
        assert b"Traceback" not in last
    (file,) = (tmp_path / "crashes").iterdir()
    told = file.read_text()
    assert "KeyError" in told
    assert "in take" in told
    assert "private" not in told
    assert file.stat().st_mode & 0o777 == 0o600


def test_without_a_terminal_it_says_so(tmp_path: Path) -> None:
    import subprocess
    import sys

    from tests.terminal.terminal import ROOT

    done = subprocess.run(
        [sys.executable, "-c", HOME.format(done=0)], stdin=subprocess.DEVNULL, capture_output=True, timeout=20,
        env=os.environ | {"PYTHONPATH": str(ROOT)}, check=False, text=True,
    )  # fmt: skip
    assert done.returncode == 2
    assert "needs a terminal" in done.stderr
    assert done.stdout == ""
