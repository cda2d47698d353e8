"""The cards of the 51 skills: their words for the screen, without how they are heard."""

from simulator.labels import SKILLS
from simulator.skills.cards import (
    assertion,
    calm,
    conflict,
    heat,
    listening,
    repair,
    self_talk,
    social,
    telling,
    warmth,
)
from simulator.skills.cards.layout import Card, Direction

_FAMILIES = (listening, telling, warmth, conflict, heat, repair, assertion, calm, social, self_talk)
_BY_ID = {each.id: each for family in _FAMILIES for each in family.CARDS}

CARDS: dict[str, Card] = {skill: _BY_ID[skill] for skill in SKILLS}
"""Every skill's card, in the order of `labels.SKILLS`."""

__all__ = ["CARDS", "Card", "Direction", "card"]


def card(skill: str) -> Card:
    """The card of `skill`; KeyError for a name that is no skill."""
    return CARDS[skill]
