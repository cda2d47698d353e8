"""Rules that hold whatever the cues weigh."""

from collections.abc import Sequence

from simulator.skills.cues import Hit
from simulator.skills.reading import Reading
from simulator.skills.scoring import Scores


def guarded(scores: Scores, reading: Reading, hits: Sequence[Hit]) -> Scores:
    """`scores` after every guard, in order."""
    return scores
