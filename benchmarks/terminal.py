"""The screen: how soon home is there, how soon a key shows, how soon the partner speaks after long talk."""

import json
import os
import shutil
import statistics
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from benchmarks.measure import ROOT, Measure
from benchmarks.pseudo import Program
from simulator.cli.folders import now
from simulator.journal import open_journal

STARTS = 7
KEYS = "abcdefghijklmnopqrstuvwxyz" * 4
SCENARIOS, KEPT, TURNS = 30, 1000, 1000
_LOOP = """\
title: Round and round
roles: Robin, Sam
you play: Robin
beats:
  here:
    Sam: Tell me more.
    Robin replies:
      good: You are going round in circles.
    then:
      - when: says "out"
        go to: out
    otherwise:
      Sam: Well now.
      go to: here
endings:
  out:
    message: Out.
"""


def measures() -> Iterator[Measure]:
    """The four of the screen."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder) / "home"
        _furnish(home)
        env = {"REHEARSE_HOME": str(home)}
        hello, shown = [], []
        for _ in range(STARTS):
            with Program(str(ROOT / "benchmarks" / "bare_hello.py")) as program:
                hello.append(program.until("Hello there"))
            with Program("-m", "simulator", env=env) as program:
                shown.append(program.until("Choose a scene"))
        name = f"home visible, {SCENARIOS} scenarios and {KEPT} rehearsals / bare hello"
        yield Measure(name, statistics.median(shown[1:]), statistics.median(hello[1:]), 1.6)
        yield from _typing(env)


def _typing(env: dict[str, str]) -> Iterator[Measure]:
    with Program(str(ROOT / "benchmarks" / "bare_text_area.py")) as program:
        program.until("Ready now")
        program.rest()
        bare = _slow_keys(program)
    answered = {}
    for turns, arguments in (
        (0, ("play", "round", "--seed", "1")),
        (10, ("play", "--resume", "2")),
        (TURNS, ("play", "--resume", "1")),
    ):
        with Program("-m", "simulator", *arguments, env=env) as program:
            program.until("Enter says it")
            program.rest(1)
            if turns != 10:
                yield Measure(f"key to redraw, p95, at {turns} turns / bare text area", _slow_keys(program), bare, 2)
            answered[turns] = _answers(program)
            if turns == 0:
                program.paste(("So you were scared,\r\nand \x1b[31mall alone \x1b out there.\r" * 30_000)[:1_000_000])
                yield Measure("a pasted megabyte is answered / 300 ms", program.until("more than a reply"), 300, 1)
    yield Measure("Enter to the partner's first word at 1,000 turns / at 10", answered[TURNS], answered[10], 1.5)


def _slow_keys(program: Program) -> float:
    """The 95th percentile of key presses."""
    times = []
    for key in KEYS:
        times.append(program.key(key))
        program.rest(0.02)
    return statistics.quantiles(times, n=20)[-1]


def _answers(program: Program) -> float:
    """The median of a few replies, from Enter to the partner's first word."""
    times = []
    for _ in range(7):
        program.press("Hm.")
        program.rest(0.3)
        program.press("\r")
        times.append(program.until("Well"))
        program.rest(0.8)
    return statistics.median(times)


def _furnish(home: Path) -> None:
    """A home with many scenarios, many kept rehearsals, and two long ones that stand in the middle."""
    os.environ["REHEARSE_HOME"] = str(home)
    from simulator.cli.desk import open_desk

    (home / "scenarios").mkdir(parents=True)
    shipped = sorted((ROOT / "scenarios").glob("*.yaml"))
    for number in range(SCENARIOS - len(shipped)):
        shutil.copy(shipped[number % len(shipped)], home / "scenarios" / f"own-{number}.yaml")
    (home / "scenarios" / "round.yaml").write_text(_LOOP)
    desk = open_desk()
    desk.keep("words")
    for turns in (TURNS, 10):
        sitting = desk.coach.sit("round", seed=1)
        sitting.open()
        for _ in range(turns):
            sitting.take("Hm.")
    for _ in range(3):
        sitting = desk.coach.sit("welcome", seed=1)
        sitting.open()
        while not sitting.over:
            sitting.take("Hm.")
    _multiply(home, KEPT)


def _multiply(home: Path, times: int) -> None:
    """Take the last kept rehearsal over so many times, under other tokens: quicker than to play it as often."""
    with closing(open_journal(home / "journal.db", now)) as journal:
        journal.export(home / "one.json")
        found = json.loads((home / "one.json").read_text())
        row = found["rehearsals"][-1]
        given = [answer for answer in found["answers"] if answer["rehearsal"] == row["id"]]
        rows, answers, step = [], [], 1000
        for copy in range(1, times + 1):

            def moved(number: int | None, by: int = copy * step) -> int | None:
                return None if number is None else number + by

            rows.append(row | {"id": moved(row["id"]), "token": f"r{copy}", "head": moved(row["head"])})
            for answer in given:
                parts = {name: moved(answer[name]) for name in ("id", "rehearsal", "parent", "supersedes")}
                answers.append(answer | parts | {"token": f"{answer['token']}-{copy}"})
        (home / "many.json").write_text(json.dumps(found | {"rehearsals": rows, "answers": answers}))
        journal.import_(home / "many.json")
