"""The screen killed in the middle of a play: every reply that the partner answered is in the journal, none twice."""

import random
import time
from pathlib import Path

import pytest

from simulator.cli.folders import now
from simulator.journal import open_journal
from tests.cli.running import Command
from tests.terminal.terminal import Terminal

pytestmark = pytest.mark.slow

KILLS = 8
SCENE = """\
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
{answers}
    otherwise:
      Sam: Well now.
      go to: here
endings:
  out:
    message: Out.
"""
ANSWER = '      - when: says "{word}"\n        Sam: That was {word} to hear.\n        go to: here'
WORDS = ("acorn", "birch", "cedar", "daisy", "elder", "fern", "grass", "hazel")
PLAY = "import sys; from simulator.cli import main; sys.argv = ['rehearse', 'play', 'round', '--seed', '1']; main()"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    (tmp_path / "scenarios").mkdir()
    answers = "\n".join(ANSWER.format(word=word) for word in WORDS)
    (tmp_path / "scenarios" / "round.yaml").write_text(SCENE.format(answers=answers))
    return tmp_path


def played_and_killed(home: Path, dice: random.Random) -> list[str]:
    """The replies that were answered on the screen before the kill."""
    answered = []
    with Terminal(home, PLAY) as terminal:
        terminal.wait_for("Tell me more.")
        for word in dice.sample(WORDS, dice.randint(1, 3)):
            terminal.type(f"I saw {word}.\r")
            if dice.random() < 0.7:
                terminal.wait_for(f"That was {word} to hear.")
                answered.append(f"I saw {word}.")
        time.sleep(dice.random() * 0.1)
        terminal.process.kill()
        terminal.process.wait()
    return answered


def test_no_answered_reply_is_lost_or_doubled_on_the_screen(home: Path) -> None:
    dice = random.Random(3)
    journal = open_journal(home / "journal.db", now)
    journal.choose_keep("words")
    journal.close()
    total = 0
    for number in range(1, KILLS + 1):
        answered = played_and_killed(home, dice)
        total += len(answered)
        journal = open_journal(home / "journal.db", now)
        rehearsals = journal.rehearsals()
        kept = [answer.given.text for answer in journal.load(rehearsals[-1].id).answers] if rehearsals else []
        journal.close()
        assert not answered or len(rehearsals) >= 1, number
        assert [text for text in kept if text in answered] == answered
        assert len(set(kept)) == len(kept)
    assert total >= KILLS / 2
    assert Command(home)("play", "--resume", "last", "--json").code == 0
