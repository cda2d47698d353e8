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


class _Reader:
    """Reads one line of standard input at a time. Before the first it says if nothing can be saved."""

    def __init__(self, desk: HomeDesk) -> None:
        self.desk, self.begun = desk, False

    def __call__(self) -> str | None:
        """One line without its end; None at the end of input."""
        if not self.begun:
            self.begun = True
            click.echo(self.desk.trouble(), err=True, nl=bool(self.desk.trouble()))
        if sys.stdin.isatty():
            sys.stderr.write("You> ")
            sys.stderr.flush()
        line = sys.stdin.readline()
        return line.rstrip("\r\n") if line else None
