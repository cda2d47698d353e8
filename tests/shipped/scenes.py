"""The shipped scenes, read once for all the tests about them."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from simulator.feedback import Context, heard
from simulator.library import read
from simulator.rehearsal import start
from simulator.scenario.model import Beat, Scenario, Wording
from simulator.skills import judge

FOLDER = Path(__file__).resolve().parents[2] / "scenarios"
FILES = tuple(sorted(FOLDER.glob("*.yaml")))
NAMES = tuple(path.stem for path in FILES)


@cache
def scenario(name: str) -> Scenario:
    path = FOLDER / f"{name}.yaml"
    found = read(path.read_bytes(), path.name).scenario
    assert found is not None, f"{path.name} cannot be played"
    return found


def judged_lines(name: str, tier: str) -> Iterator[tuple[Beat, str, Wording, frozenset[str]]]:
    """Each line of a tier where its beat stands, with what the judge alone hears in it (no `shows:`)."""
    found = scenario(name)
    stage = start(found, found.seats, 1).stage
    meters = {meter.name: meter.start for meter in found.meters}
    for beat in found.beats:
        for role, wordings in beat.ask.wordings.items() if beat.ask else ():
            line = lines_before(found, beat, role)
            context = Context(role, (), beat.key_ideas, beat.feelings, beat.contains)
            for wording in getattr(wordings, tier):
                text = stage.say(wording.text, meters)
                yield beat, role, wording, heard(judge(text, stage.say(line, meters), context))


def lines_before(found: Scenario, beat: Beat, role: str) -> str:
    """What is said right before `role` replies in `beat`: the beat's own last line, else one that leads here."""
    own = [line for line in beat.lines if line.role != role]
    if own:
        return own[-1].options[0].texts[0]
    for other in found.beats:
        for rule in (*other.rules, *((other.otherwise,) if other.otherwise else ())):
            if rule.go_to == beat.name and rule.lines:
                return rule.lines[-1].options[0].texts[0]
    for other in found.beats:
        for speaker, wordings in other.ask.wordings.items() if other.ask else ():
            if speaker != role and wordings.good and any(rule.go_to == beat.name for rule in other.rules):
                return wordings.good[0].text
    return ""
