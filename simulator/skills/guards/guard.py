"""What a guard is, and the two ways of holding a confidence down that guards share."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from simulator.feedback import HEARD, MAYBE
from simulator.skills.cues import Hit
from simulator.skills.reading import Reading
from simulator.skills.scoring import Scored, Scores

AT_MOST_MAYBE = HEARD - 0.05
"""Shown with a question mark, and never a reason to branch."""

NOT_EVEN_MAYBE = MAYBE - 0.02


@dataclass(frozen=True, slots=True)
class Heard:
    """What guards look at besides the scores: the reply as it was read, every cue in it, and the cues by sentence."""

    reading: Reading
    hits: Sequence[Hit]
    cues: frozenset[str]
    by_sentence: tuple[frozenset[str], ...]


def heard_in(reading: Reading, hits: Sequence[Hit]) -> Heard:
    """`hits` put in order for the guards."""
    cues: list[set[str]] = [set() for _ in reading.sentences]
    for hit in hits:
        if hit.sentence >= 0:
            cues[hit.sentence].add(hit.cue)
    everywhere = frozenset(hit.cue for hit in hits)
    return Heard(reading, hits, everywhere, tuple(frozenset(own) for own in cues))


Guard = Callable[[Scores, Heard], Scores]


def is_heard(scores: Scores, skill: str) -> bool:
    """Whether `skill` is clear so far."""
    return skill in scores and scores[skill].confidence >= HEARD


def held_down(scores: Scores, skills: Iterable[str], limit: float) -> Scores:
    """`scores` with none of `skills` above `limit`."""
    too_sure = [skill for skill in skills if skill in scores and scores[skill].confidence > limit]
    return {**scores, **{skill: scores[skill].at_most(limit) for skill in too_sure}} if too_sure else scores


def same_words(one: Scored, other: Scored) -> bool:
    """Whether two skills are shown by the same sentence, as far as can be told."""
    return one.sentence == other.sentence or -1 in (one.sentence, other.sentence)
