"""How a reply met its chances, skill by skill and as a whole (`commands.md`, "Ratings").

Missed under 0.3, partial from 0.3, met from 0.5, strong from 0.8 where nothing to do less of was clearly heard. The
whole is the best of the skills, one step lower with a clear mark of something to do less of. Where nothing at all was
heard, the reply is `unheard`: the program cannot tell, and nobody missed anything.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.feedback import HEARD, LADDER, MAYBE, SURE, Marks, Rating, heard
from simulator.labels import LESS, NEUTRAL
from simulator.practice.chance import Chances


@dataclass(frozen=True, slots=True)
class Ratings:
    """The rating of the whole reply, and of each skill it had a chance to show."""

    whole: Rating
    skills: Mapping[str, Rating]


def rate(marks: Marks, chances: Chances, practised: Sequence[str] = ()) -> Ratings:
    """The ratings of a reply with `marks` that had `chances`; a missed one is named after the first of `practised`."""
    sure = {mark.skill: mark.confidence for mark in marks}
    slipped = not heard(marks).isdisjoint(LESS)
    skills: dict[str, Rating] = {}
    for chance in chances.asked:
        shown = {skill: _rating(sure.get(skill, 0.0), slipped) for skill in chance}
        met = {skill: rating for skill, rating in shown.items() if rating is not Rating.MISSED}
        skills |= _best_only(met) or {_first(chance, practised): Rating.MISSED}
    for skill in chances.welcome - skills.keys():
        if sure.get(skill, 0.0) >= HEARD:
            skills[skill] = _rating(sure[skill], slipped)
    if not heard(marks) - frozenset(NEUTRAL) and not any(rating is Rating.PARTIAL for rating in skills.values()):
        return Ratings(Rating.UNHEARD, {})
    best = max((LADDER.index(rating) for rating in skills.values()), default=_without_chances(slipped))
    return Ratings(LADDER[max(0, best - slipped)], dict(sorted(skills.items())))


def _rating(confidence: float, slipped: bool) -> Rating:
    if confidence < MAYBE:
        return Rating.MISSED
    if confidence < HEARD:
        return Rating.PARTIAL
    return Rating.STRONG if confidence >= SURE and not slipped else Rating.MET


def _best_only(shown: Mapping[str, Rating]) -> dict[str, Rating]:
    """Of alternatives, those that were clearly shown; a partial one only if none was."""
    clear = {skill: rating for skill, rating in shown.items() if rating is not Rating.PARTIAL}
    return dict(clear or shown)


def _first(chance: frozenset[str], practised: Sequence[str]) -> str:
    return next((skill for skill in practised if skill in chance), min(chance))


def _without_chances(slipped: bool) -> int:
    """A reply in a beat that practices nothing: fine, unless something to do less of was heard."""
    return LADDER.index(Rating.PARTIAL if slipped else Rating.MET)
