"""Playing in lines on standard input and output."""

import sys

import click

from simulator.cli.desk import WELCOME, HomeDesk
from simulator.coach import Sitting
from simulator.plain import JsonOutput, Output, SentenceOutput, play


def play_in_lines(sitting: Sitting, desk: HomeDesk, as_json: bool) -> int:
    """Play on standard input and output; the welcome scene goes on to its ending where the input ends."""
    output: Output = JsonOutput(sys.stdout) if as_json else SentenceOutput(sys.stdout, sys.stderr)
    read = _Reader(desk)
    play(sitting, output, read, to_the_end=sitting.trail.beginning.scenario == WELCOME)
    return 0


_LINE_AT_MOST = 1 << 20
_PIECES_AT_MOST = 64
"""So many characters, and so many times as many, are read of one line: a pipe may have no lines at all."""


class _Reader:
    """Reads one line of standard input at a time. Before the first it says if nothing can be saved."""

    def __init__(self, desk: HomeDesk) -> None:
        self.desk, self.begun = desk, False

    def __call__(self) -> str | None:
        """One line without its end; None at the end of input."""
        if not self.begun:
            self.begun = True
            click.echo(self.desk.trouble(), err=True, nl=bool(self.desk.trouble()))
        if sys.stdin is None:
            return None
        if sys.stdin.isatty():
            sys.stderr.write("You> ")
            sys.stderr.flush()
        line = sys.stdin.readline(_LINE_AT_MOST)
        if len(line) == _LINE_AT_MOST and not line.endswith("\n") and not _rest_ends():
            return None
        return line.rstrip("\r\n") if line else None


def _rest_ends() -> bool:
    """Read past the rest of a line that is far too long; False if it never seems to end."""
    for _ in range(_PIECES_AT_MOST):
        piece = sys.stdin.readline(_LINE_AT_MOST)
        if not piece or piece.endswith("\n"):
            return True
    return False
