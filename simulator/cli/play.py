"""`rehearse play`: choosing a face, a seat and a place to begin."""

import sys
from typing import cast

import click

from simulator.cli.desk import WELCOME, HomeDesk, open_desk
from simulator.cli.home import in_a_terminal, show
from simulator.cli.lines import play_in_lines
from simulator.cli.refusal import Refusal
from simulator.coach import KeepingError, SeatError
from simulator.rehearsal import Manner

_KEEP = {"1": "words", "2": "counts", "3": "nothing"}
_KEEP_QUESTION = """\
What shall be kept of your practice? It stays on this machine, and you can change it any time.
  1  my words, so that I can go on, look back and replay
  2  only counts: which skills were heard, no words
  3  nothing
Type 1, 2 or 3: """


@click.command("play")
@click.argument("scenario", required=False)
@click.option("--seat", default="", metavar="ROLE|both|none", help="Who you play; the scene says who is usual.")
@click.option("--watch", type=click.Choice(["skilled", "unskilled"]), help="Let the script play every part.")
@click.option("--partner", type=click.Choice(["fair", "mixed", "difficult"]), default="mixed", show_default=True)
@click.option("--choose", is_flag=True, help="Pick replies from a list.")
@click.option("--from", "at", default="", metavar="BEAT", help="Begin at this beat.")
@click.option("--resume", metavar="last|ID", help="Go on with a rehearsal that was left.")
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), help="Make chance repeatable.")
@click.option("--plain", is_flag=True, help="In plain lines.")
@click.option("--json", "as_json", is_flag=True, help="In JSON, one event a line; implies --plain.")
@click.option("--no-journal", is_flag=True, help="Keep nothing of this rehearsal.")
def play_command(
    scenario: str | None,
    seat: str,
    watch: str | None,
    partner: str,
    choose: bool,
    at: str,
    resume: str | None,
    seed: int | None,
    plain: bool,
    as_json: bool,
    no_journal: bool,
) -> int:
    """Play one rehearsal of SCENARIO: the name of a scene on the shelf, or the path of a file.

    In lines (--plain, --json, or where there is no terminal) one reply is read from standard input after each ask.
    """
    desk = open_desk(unsaved=no_journal)
    manner = cast(Manner, watch or partner)
    in_lines = plain or as_json or not in_a_terminal()
    if scenario is None and resume is None and not in_lines:
        return show(desk)
    if in_lines and not as_json:
        _settle(desk)
    try:
        if resume is not None:
            sitting = desk.coach.sit_again(desk.kept(resume))
        else:
            sitting = desk.coach.sit(scenario or WELCOME, "none" if watch else seat, manner, seed, at)
    except (SeatError, KeepingError) as error:
        raise Refusal(str(error)) from None
    sitting.choosing = choose
    return play_in_lines(sitting, desk, as_json) if in_lines else show(desk, sitting)


def _settle(desk: HomeDesk) -> None:
    """At the first start, where a person can answer, ask what shall be kept; tell of what was left unfinished."""
    if not sys.stdin.isatty():
        return
    from simulator.safety import texts

    if desk.keeping() is None:
        click.echo(f"{texts.NOT_THERAPY}\n", err=True)
        choice = ""
        while choice not in _KEEP:
            sys.stderr.write(_KEEP_QUESTION)
            sys.stderr.flush()
            line = sys.stdin.readline()
            if not line:
                return
            choice = line.strip()
        desk.keep(_KEEP[choice])  # type: ignore[arg-type]
    left = desk.coach.unfinished()
    if left:
        click.echo(f"You left “{left.beginning.title}” in the middle: rehearse play --resume last goes on.", err=True)
