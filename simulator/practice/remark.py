"""The words said right after a reply: praise that quotes it, at most one nudge, a model answer, another go.

The principles: specific, about the line and never about the person, praise first, one thing to improve, and always a
way to try it at once.
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from simulator.feedback import HEARD, Feedback, Mark, Marks, Rating
from simulator.labels import DO_MORE, LESS
from simulator.practice.rating import Ratings

if TYPE_CHECKING:
    from simulator.skills import Card

_LONGEST_QUOTE = 60
_WELL = (Rating.MET, Rating.STRONG)

UNHEARD = "I may have missed what this line does. What did you mean it to show?"
"""Said where nothing was heard: the program's limit, not the player's."""


def remark(
    text: str, marks: Marks, ratings: Ratings, coach: str = "", models: Sequence[str] = (), turn: int = 0
) -> Feedback:
    """The feedback on the reply `text`. A note of the author's, `coach`, replaces the program's own nudge.

    `models` are the beat's good lines; `turn` rotates wordings so that praise does not repeat itself.
    """
    slip = next((mark for mark in marks if mark.skill in LESS and mark.confidence >= HEARD), None)
    well = ratings.whole in _WELL and slip is None
    nudge = coach or ("" if well else _nudge(ratings, slip))
    others = [model for model in models if _bare(model) != _bare(text)]
    model = others[turn % len(others)] if others and not well else None
    return Feedback(_praise(text, marks, ratings, turn), nudge or None, model, again=not well)


def _card(skill: str) -> "Card":
    # The cards are read when the first reply is heard: a play starts with a line, not with feedback.
    from simulator.skills import card

    return card(skill)


def _praise(text: str, marks: Marks, ratings: Ratings, turn: int) -> str | None:
    shown = [mark for mark in marks if mark.confidence >= HEARD and mark.skill in DO_MORE]
    best = next((mark for mark in shown if mark.skill in ratings.skills), None) or next(iter(shown), None)
    if best is None:
        return None
    lines = _card(best.skill).praise
    said = lines[turn % len(lines)] if lines else ""
    quote = quoted(text, best)
    return f"{quote} {said}".strip() if quote else said or None


def quoted(text: str, mark: Mark) -> str:
    """The words of `text` that show `mark`, in quotes and shortened; empty if it names none."""
    if not mark.evidence:
        return ""
    first = mark.evidence[0]
    words = " ".join(text[first.start : first.end].split()).rstrip(".,;:!")
    if len(words) > _LONGEST_QUOTE:
        words = words[:_LONGEST_QUOTE].rsplit(" ", 1)[0] + "…"
    return f"“{words}”:" if words else ""


def _nudge(ratings: Ratings, slip: Mark | None) -> str:
    if slip:
        return _card(slip.skill).nudge
    if ratings.whole is Rating.UNHEARD:
        return UNHEARD
    behind = (skill for skill, rating in ratings.skills.items() if rating not in _WELL)
    return next((_card(skill).nudge for skill in behind if _card(skill).nudge), "")


def _bare(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())
