"""From cues to confidence: the cues of a sentence or of the reply, weighed for every skill."""

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace

from simulator.skills.cues import Hit
from simulator.skills.weights import BIAS, WHOLE_REPLY, Weights


@dataclass(frozen=True, slots=True)
class Scored:
    """How sure it is that a skill is shown, the sentence that shows it best (-1: the whole), and its cues."""

    confidence: float
    sentence: int
    hits: tuple[Hit, ...]

    def times(self, factor: float) -> "Scored":
        """The same, less sure."""
        return replace(self, confidence=self.confidence * factor)

    def at_most(self, limit: float) -> "Scored":
        """The same, no surer than `limit`."""
        return replace(self, confidence=min(self.confidence, limit))


Scores = dict[str, Scored]


def logistic(log_odds: float) -> float:
    """The probability for `log_odds`."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, log_odds))))


def score(hits: Iterable[Hit], sentences: int, weights: Weights) -> Scores:
    """Every skill's confidence. A cue counts once in a sentence, however often it is there."""
    by_sentence: list[dict[str, Hit]] = [{} for _ in range(sentences)]
    everywhere: dict[str, Hit] = {}
    together: dict[str, Hit] = {}
    for hit in hits:
        own = everywhere if hit.sentence < 0 else by_sentence[hit.sentence]
        own.setdefault(hit.cue, hit)
        together.setdefault(hit.cue, hit)
    groups = [(number, {**everywhere, **own}) for number, own in enumerate(by_sentence)]
    whole = [(-1, together)]
    return {
        skill: max(
            (_one(number, cues, own) for number, cues in (whole if skill in WHOLE_REPLY else groups or whole)),
            key=lambda scored: scored.confidence,
        )
        for skill, own in weights.items()
    }


def _one(number: int, cues: dict[str, Hit], own: dict[str, float]) -> Scored:
    log_odds = own[BIAS] + sum(own[cue] for cue in cues if cue in own)
    shown = sorted((cue for cue in cues if own.get(cue, 0) > 0), key=lambda cue: -own[cue])
    return Scored(logistic(log_odds), number, tuple(cues[cue] for cue in shown))
