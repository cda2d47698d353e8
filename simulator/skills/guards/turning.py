"""What comes after a `but` takes away from what stood before it."""

from simulator.labels import LESS
from simulator.skills.guards.guard import AT_MOST_MAYBE, Heard, held_down, is_heard
from simulator.skills.scoring import Scored, Scores


def but_rule(scores: Scores, heard: Heard) -> Scores:
    """A skill keeps its name and half its credit where a `but` follows with something to do less of."""
    buts = [at for at, word in enumerate(heard.reading.texts) if word == "but"]
    if not buts:
        return scores
    turned = buts[-1]
    slips = [skill for skill in LESS if is_heard(scores, skill) and _stands_after(scores[skill], turned)]
    if not slips:
        return scores
    before = [skill for skill in scores if skill not in LESS and _stands_before(scores[skill], turned)]
    return held_down(scores, before, AT_MOST_MAYBE)


def _stands_after(scored: Scored, turned: int) -> bool:
    placed = [hit for hit in scored.hits if hit.last > hit.first]
    return bool(placed) and max(hit.last for hit in placed) > turned + 1


def _stands_before(scored: Scored, turned: int) -> bool:
    placed = [hit for hit in scored.hits if hit.last > hit.first]
    return bool(placed) and min(hit.first for hit in placed) < turned
