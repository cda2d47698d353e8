"""Killed in the middle of a real play: what was answered is there, nothing is there twice, the journal is sound."""

import json
import os
import pty
import random
import select
import signal
import sqlite3
import subprocess
import sys
import time
import tty
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from simulator.cli.folders import now
from simulator.journal import open_journal
from tests.cli.running import Command

KILLS, SOAK_KILLS = 40, 500
_SCENES = ("back-at-the-desk", "the-friday-kitchen", "three-stars")


@dataclass
class Play:
    """A play in a pseudo-terminal, with what it has printed."""

    command: Command
    scene: str
    printed: bytes = b""
    child: subprocess.Popen[bytes] = field(init=False)
    terminal: int = field(init=False)

    def __post_init__(self) -> None:
        self.terminal, other = pty.openpty()
        tty.setraw(other)
        self.child = subprocess.Popen(
            [sys.executable, "-m", "simulator", "play", self.scene, "--json", "--seed", "1"],
            stdin=other,
            stdout=other,
            stderr=subprocess.DEVNULL,
            env=self.command.environment | {"TERM": "xterm"},
            start_new_session=True,
        )
        os.close(other)

    def listen(self, until: bytes = b"", seconds: float = 30) -> None:
        """Take in what is printed, up to `until` or for so long."""
        start, end = len(self.printed), time.monotonic() + seconds
        while time.monotonic() < end and not (until and until in self.printed[start:]):
            if not select.select([self.terminal], [], [], max(0.0, end - time.monotonic()))[0]:
                return
            try:
                piece = os.read(self.terminal, 65536)
            except OSError:
                return
            if not piece:
                return
            self.printed += piece

    def type(self, line: str) -> None:
        os.write(self.terminal, f"{line}\n".encode())

    def kill(self) -> None:
        self.child.send_signal(signal.SIGKILL)
        self.child.wait()
        self.listen(seconds=0.2)
        os.close(self.terminal)

    @property
    def acknowledged(self) -> list[str]:
        """The replies that were answered before the kill."""
        lines = [line for line in self.printed.decode(errors="replace").split("\n")[:-1] if '"reply"' in line]
        return [event["text"] for event in map(json.loads, lines) if event["event"] == "reply"]


def killed_play(command: Command, dice: random.Random, number: int) -> tuple[list[str], list[str]]:
    """The replies that were typed and those that were acknowledged, of a play killed at a moment drawn by chance."""
    play = Play(command, dice.choice(_SCENES))
    play.listen(until=b'"ask"')
    typed = []
    for turn in range(dice.randint(1, 4)):
        typed.append(f"You were torn, number {number} of {turn}.")
        play.type(typed[-1])
        if turn < 3 and dice.random() < 0.7:
            play.listen(until=b'"ask"', seconds=5)
    time.sleep(dice.random() * 0.05)
    play.kill()
    return typed, play.acknowledged


def check_kills(home: Path, kills: int, seed: int) -> None:
    command, dice = Command(home), random.Random(seed)
    total = 0
    for number in range(kills):
        typed, acknowledged = killed_play(command, dice, number)
        total += len(acknowledged)
        with sqlite3.connect(home / "journal.db") as db:
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        journal = open_journal(home / "journal.db", now)
        kept = [answer.given.text for found in journal.every() for answer in found.answers if not answer.given.scripted]
        journal.close()
        mine = [text for text in kept if text in typed]
        assert [text for text in mine if text in acknowledged] == acknowledged
        assert len(set(mine)) == len(mine)
    assert total > kills / 2, "too few replies were answered for the test to mean something"


@pytest.mark.slow
def test_no_answered_reply_is_lost_or_doubled(tmp_path: Path) -> None:
    check_kills(tmp_path / "home", KILLS, seed=1)


@pytest.mark.soak
def test_no_answered_reply_is_lost_or_doubled_in_many_plays(tmp_path: Path) -> None:
    check_kills(tmp_path / "home", SOAK_KILLS, seed=2)


@pytest.mark.slow
def test_a_killed_play_goes_on_where_it_was(tmp_path: Path) -> None:
    command = Command(tmp_path / "home")
    play = Play(command, "back-at-the-desk")
    play.listen(until=b'"ask"')
    play.type("You were torn.")
    play.listen(until=b'"ask"')
    play.kill()
    ran = command("play", "--resume", "last", "--json", typed=["What was it like?"])
    assert [reply["text"] for reply in ran.named("reply")] == ["You were torn.", "What was it like?"]
