"""The skills: a card for each, and the judge that hears which of them a reply shows.

`judge(reply, line, context)` gives marks, the surest first. `CARDS` holds how each skill is shown to a player.
"""

from simulator.skills.cards import CARDS, Card, card
from simulator.skills.judge import CueJudge, judge

__all__ = ["CARDS", "Card", "CueJudge", "card", "judge"]
