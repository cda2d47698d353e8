"""`rehearse` alone: the terminal program at its home screen; without a terminal, the welcome scene in lines."""

import os
import sys
from typing import TYPE_CHECKING

from simulator.cli.desk import WELCOME, HomeDesk, open_desk
from simulator.cli.folders import folders

if TYPE_CHECKING:
    from simulator.coach import Sitting


def in_a_terminal() -> bool:
    """Whether a full screen can be drawn here and keys can be read."""
    if sys.stdin is None or sys.stdout is None:  # closed by whoever started the program
        return False
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM", "dumb") not in ("", "dumb")


def home() -> int:
    """The terminal program at its home screen; without a terminal, the welcome scene in plain lines."""
    desk = open_desk()
    if in_a_terminal():
        return show(desk)
    from simulator.cli.lines import play_in_lines

    sys.stderr.write("There is no terminal here, so this is the welcome scene in plain lines.\n")
    return play_in_lines(desk.coach.sit(WELCOME), desk, as_json=False)


def show(desk: HomeDesk, sitting: "Sitting | None" = None) -> int:
    """The terminal program, from home or from the rehearsal `sitting`; its exit status."""
    from simulator import terminal

    own = folders()
    return terminal.run(desk, sitting, crash_folder=own.state, data_folder=own.data)
