"""What a rehearsal showed, when it is over: counts by skill, the strongest line, the beats worth another try."""

from collections import Counter

from simulator.coach.happening import Debriefed, Side
from simulator.coach.story import RatingsOf
from simulator.feedback import LADDER, Rating, heard
from simulator.labels import NEUTRAL
from simulator.rehearsal import Rehearsal, steps

_WEAK = (Rating.MISSED, Rating.PARTIAL)


def debrief(rehearsal: Rehearsal, ratings_of: RatingsOf) -> Debriefed:
    """The debrief of every role that a person played. What was not heard is no reason for another try."""
    return Debriefed({role: _side(rehearsal, role, ratings_of) for role in rehearsal.scenario.seats
                      if role in rehearsal.persons})  # fmt: skip


def _side(rehearsal: Rehearsal, role: str, ratings_of: RatingsOf) -> Side:
    own = [step for step in steps(rehearsal) if step.answer and step.answer.role == role and step.before]
    counts: Counter[str] = Counter()
    again: dict[str, None] = {}
    strength, best = "", LADDER.index(Rating.MET)
    for step in own:
        if step.answer is None or step.before is None:
            continue
        counts.update(sorted(heard(step.answer.marks) - frozenset(NEUTRAL)))
        whole = ratings_of(step).whole
        if whole in _WEAK:
            again[step.before.beat.name] = None
        if whole in LADDER and LADDER.index(whole) >= best:
            strength, best = step.answer.text, LADDER.index(whole) + 1
    rubric = rehearsal.scenario.role_named[role].rubric
    return Side(dict(counts.most_common()), rubric, strength, tuple(again), len(own))
