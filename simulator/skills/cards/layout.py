"""What a card is: how one skill is shown to a player."""

from dataclasses import dataclass
from typing import Literal

Direction = Literal["more", "depends", "less"]


@dataclass(frozen=True, slots=True)
class Card:
    """One skill in plain words: a title, what it is, what to say when it is heard, how to begin when it is not."""

    id: str
    title: str
    about: str
    family: str
    direction: Direction
    praise: tuple[str, ...]
    nudge: str
    starter: str
