"""Running the terminal program: is there a terminal, what is said at the end, and with which exit status."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.terminal.app import Rehearse

if TYPE_CHECKING:
    from textual.driver import Driver

    from simulator.coach.desk import Desk
    from simulator.coach.sitting import Sitting

_NO_TERMINAL = "This program needs a terminal to show its screens. `rehearse play --plain` works without one."
_HUNG_UP = 128 + 1
_CLEARED = "\x1b[2J\x1b[H"


def run(
    desk: "Desk",
    sitting: "Sitting | None" = None,
    crash_folder: Path | None = None,
    data_folder: Path | None = None,
) -> int:
    """Show the screens until the player leaves, from home, or from the rehearsal `sitting`.

    The exit status: 0, 70 after a crash, 2 without a terminal, 128 + n after signal n.
    """
    if not is_terminal():
        print(_NO_TERMINAL, file=sys.stderr)
        return 2
    program = Rehearse(desk, sitting, crash_folder, data_folder, _driver())
    program.run()
    if program.return_code == _HUNG_UP:
        _let_go_of_the_terminal()
    elif program.crashed:
        print(_sorry(program.crash_file), file=sys.stderr)
    elif program.hidden:
        sys.stdout.write(_CLEARED)
        sys.stdout.flush()
    return program.return_code or 0


def is_terminal() -> bool:
    """Whether there is a terminal to draw on: without one Textual would wait for ever, and show nothing."""
    streams = (sys.stdin, sys.stdout, sys.stderr)
    return all(stream is not None and stream.isatty() for stream in streams) and os.environ.get("TERM") != "dumb"


def _driver() -> "type[Driver] | None":
    """The careful driver where it can be used; elsewhere, and where another one is asked for, what Textual chooses."""
    if sys.platform == "win32" or os.environ.get("TEXTUAL_DRIVER"):
        return None
    from simulator.terminal.driver import CarefulDriver

    return CarefulDriver


def _let_go_of_the_terminal() -> None:
    """Give Python's last flush somewhere to go: into a terminal that is gone it fails, and changes the exit status."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())


def _sorry(crash_file: Path | None) -> str:
    where = f" What went wrong, without anything you typed, is in {crash_file}." if crash_file else ""
    return f"Sorry, the program broke and had to stop; every reply that was kept is still there.{where}"
