"""From cues to confidence: the cues of a sentence or of the reply, weighed for every skill."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from simulator.skills.cues import Hit
from simulator.skills.weights import BIAS, WHOLE_REPLY, Weights, by_cue, speaking_for


@dataclass(frozen=True, slots=True)
class Scored:
    """How sure it is that a skill is shown, the sentence that shows it best (-1: the whole), and its cues."""

    confidence: float
    sentence: int
    hits: tuple[Hit, ...]

    def at_most(self, limit: float) -> "Scored":
        """The same, no surer than `limit`."""
        return self if self.confidence <= limit else replace(self, confidence=limit)


Scores = dict[str, Scored]

_NEVER = -30.0

LEAST = 0.02
"""Marks below this confidence are left out."""


def logistic(log_odds: float) -> float:
    """The probability for `log_odds`."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def score(hits: Iterable[Hit], sentences: int, weights: Weights) -> Scores:
    """Every skill's confidence. A cue counts once in a sentence, however often it is there."""
    by_sentence: list[dict[str, Hit]] = [{} for _ in range(sentences)]
    everywhere: dict[str, Hit] = {}
    together: dict[str, Hit] = {}
    for hit in hits:
        here = everywhere if hit.sentence < 0 else by_sentence[hit.sentence]
        here.setdefault(hit.cue, hit)
        together.setdefault(hit.cue, hit)
    whole = (-1, together, _log_odds(together, whole=True))
    common = _log_odds(everywhere, whole=False)
    parts = [
        (
            number,
            {**everywhere, **own},
            _log_odds([cue for cue in own if cue not in everywhere], whole=False, start=common),
        )
        for number, own in enumerate(by_sentence)
    ]
    scores: Scores = {}
    for skill, own in weights.items():
        groups = [whole] if skill in WHOLE_REPLY or not parts else parts
        number, cues, sums = max(groups, key=lambda group: group[2].get(skill, _NEVER))
        confidence = logistic(sums.get(skill, _NEVER))
        scores[skill] = Scored(confidence, number, _shown(cues, skill, own) if confidence >= LEAST else ())
    return scores


def _shown(cues: dict[str, Hit], skill: str, own: dict[str, float]) -> tuple[Hit, ...]:
    """The cues that speak for a skill, the weightiest first."""
    speaking = sorted(cues.keys() & speaking_for()[skill], key=lambda cue: (-own[cue], cue))
    return tuple(cues[cue] for cue in speaking)


def _log_odds(cues: Iterable[str], whole: bool, start: dict[str, float] | None = None) -> dict[str, float]:
    """The sum of what `cues` weigh, added to `start`: for skills of whole replies or of sentences."""
    table = by_cue(whole)
    sums = dict(start or table[BIAS])
    for cue in cues:
        for skill, weight in table.get(cue, ()):
            sums[skill] += weight
    return sums
