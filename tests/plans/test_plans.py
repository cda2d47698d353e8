"""Whole conversations, kept as files that a therapist can read: replies by beat, by someone who saw only the play.

A skilled and a clumsy player must go different ways to different endings in every shipped scene; nobody gets stuck.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from simulator.rehearsal import Answer, Asked, Rehearsal, answers, hear, let_the_script_speak, say, start, steps
from simulator.skills import judge
from tests.shipped.scenes import NAMES, scenario

FOLDER = Path(__file__).resolve().parent
SEEDS = (1, 2, 3)
LONGEST = 60


@dataclass(frozen=True)
class Plan:
    """One player's replies to one scene: for each beat the first, and one for a second time."""

    scenario: str
    seat: str
    replies: dict[str, list[str]]

    def played(self, seed: int) -> Rehearsal:
        """The rehearsal that these replies make."""
        step = start(scenario(self.scenario), [self.seat], seed)
        said: dict[str, int] = {}
        while True:
            for spoken in let_the_script_speak(step, judge):
                step = spoken
            if step.asked is None or step.number > LONGEST:
                return step
            step = self.reply(step, step.asked, said)

    def reply(self, step: Rehearsal, asked: Asked, said: dict[str, int]) -> Rehearsal:
        given = self.replies[asked.beat]
        text = given[said.get(asked.beat, 0) % len(given)]
        said[asked.beat] = said.get(asked.beat, 0) + 1
        return say(step, Answer(asked.role, text, hear(step, text, judge), judge.version))


def way(run: Rehearsal) -> list[tuple[str, str]]:
    """The rules that fired, and the beats they led to."""
    return [(step.answer.rule, step.beat.name) for step in steps(run) if step.answer]


def plan(name: str) -> Plan:
    found = yaml.safe_load((FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    replies = {beat: [reply["say"] for reply in given] for beat, given in found["replies"].items()}
    return Plan(found["scenario"], found["seat"], replies)


EVERY = tuple(sorted(path.stem for path in FOLDER.glob("*.yaml")))
PLAYERS = tuple(sorted({name.rpartition(".")[0] for name in EVERY}))


def test_every_shipped_scene_has_a_skilled_and_a_clumsy_player() -> None:
    assert {plan(name).scenario for name in EVERY} == set(NAMES)
    for player in PLAYERS:
        assert {f"{player}.skilled", f"{player}.clumsy", f"{player}.everyday"} <= set(EVERY)


@pytest.mark.parametrize("name", EVERY)
@pytest.mark.parametrize("seed", SEEDS)
def test_every_player_comes_to_an_ending(name: str, seed: int) -> None:
    assert plan(name).played(seed).over


@pytest.mark.parametrize("player", PLAYERS)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_skilled_and_the_clumsy_go_different_ways_to_different_endings(player: str, seed: int) -> None:
    skilled, clumsy = (plan(f"{player}.{kind}").played(seed) for kind in ("skilled", "clumsy"))
    assert skilled.place.ending != clumsy.place.ending
    ways = [
        [(answer.rule, step.beat.name) for step in steps(run) if (answer := step.answer)] for run in (skilled, clumsy)
    ]
    assert ways[0] != ways[1]
    assert len(answers(skilled)) >= 3
