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
    """What guards look at besides the scores: the reply as it was read, and every cue in it."""

    reading: Reading
    hits: Sequence[Hit]

    def cues_in(self, sentence: int) -> frozenset[str]:
        """The cues of one sentence, or of the whole reply for -1."""
        return frozenset(hit.cue for hit in self.hits if sentence < 0 or hit.sentence in (sentence, -1))


Guard = Callable[[Scores, Heard], Scores]


def is_heard(scores: Scores, skill: str) -> bool:
    """Whether `skill` is clear so far."""
    return skill in scores and scores[skill].confidence >= HEARD


def held_down(scores: Scores, skills: Iterable[str], limit: float) -> Scores:
    """`scores` with none of `skills` above `limit`."""
    lowered = {skill: scores[skill].at_most(limit) for skill in skills if skill in scores}
    return {**scores, **lowered}


def same_words(one: Scored, other: Scored) -> bool:
    """Whether two skills are shown by the same sentence, as far as can be told."""
    return one.sentence == other.sentence or -1 in (one.sentence, other.sentence)
