"""The screen itself: what a reply says about danger, heard before anything else and never kept.

It listens for phrases, so it misses things and it stops at harmless ones; the words of the pause say so. English only.
"""

from dataclasses import dataclass

from simulator.safety.about_being_hurt import HURT
from simulator.safety.about_dying import DYING
from simulator.safety.about_ending import ENDING
from simulator.safety.about_harming import HARM
from simulator.safety.about_low import LOW
from simulator.safety.about_not_living import NOT_LIVING
from simulator.safety.about_self_harm import SELF_HARM
from simulator.safety.phrase import About, Grave, Phrase, Tier, compiled
from simulator.safety.reading import SPELLINGS, clauses

PHRASES: tuple[Phrase, ...] = (*SELF_HARM, *ENDING, *DYING, *NOT_LIVING, *HURT, *HARM, *LOW)

_BY_WORD: dict[str, tuple[Phrase, ...]] = {
    word: tuple(phrase for phrase in PHRASES if word in phrase.needs.split())
    for phrase in PHRASES
    for word in phrase.needs.split()
}

_WORTH_READING = _BY_WORD.keys() | {
    typed for typed, meant in SPELLINGS.items() if not _BY_WORD.keys().isdisjoint(meant.split())
}

_OTHERS_SAY = (
    r"\b(?:he|she|they|you|we|who|people|(?:my|his|her|your|the|a|our) (?:\w+ )?\w+) "
    r"(?:(?:is|was|are|were|has|have|had|keeps?|been|all) ){0,3}"
    r"(?:said|says|say|saying|thinks?|thinking|thought|feels?|feeling|felt|goes|told me|tells? me|whispered|shouted)"
    r"(?: that| to me)? (?:i (?:\w+ ){0,4})?$"
)
"""What makes "I" somebody else, or what somebody else makes of me."""

_NEGATED = (
    r"\b(?:not|never|no (?:thoughts?|plans?|wish|intention)|dont|"
    r"didnt|wouldnt|havent|hasnt|isnt|wasnt|without|no longer|stopped|nor|nobody is|no one is)"
    r"(?: (?:ever|going|to|want|wanted|about|planning|intend|thinking|thought|thoughts|think|of|a|have|plan|plans|any|"
    r"i|will|would|try|trying|tried|that|like|saying|say|feel|feeling)){0,6} ?$"
)
_STILL_MEANT = (
    r"\b(?:cant|hard|promise|sure|know|could|trust|struggling|trying) (?:\w+ ){0,3}(?:not|never|stop|dont)\b|"
    r"\bwhy (?:not|dont i)\b"
)
"""A "not" that takes nothing back: "can't stop", "can't promise", "don't know how not to"."""


_NEAR = 80
"""So many characters away a word can still change what is meant."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was heard: how grave, about whom (`self`, `hurt` by someone, `harm` to someone), and by which phrase."""

    tier: Grave
    about: About
    phrase: str


def screen(text: str) -> Tier:
    """`"A"` to pause the practice, `"B"` for a gentle line, None to go on. Never raises, whatever the text."""
    alarm = hear(text)
    return alarm.tier if alarm else None


def hear(text: str) -> Alarm | None:
    """The gravest thing that `text` says, the first of its tier."""
    gentle: Alarm | None = None
    for clause in clauses(text, _WORTH_READING):
        alarm = _heard_in(clause)
        if alarm and alarm.tier == "A":
            return alarm
        gentle = gentle or alarm
    return gentle


def _heard_in(clause: str) -> Alarm | None:
    candidates = {phrase.name: phrase for word in clause.split() for phrase in _BY_WORD.get(word, ())}
    heard = [phrase for phrase in candidates.values() if _says(clause, phrase)]
    first = min(heard, key=lambda phrase: (phrase.tier, PHRASES.index(phrase)), default=None)
    return Alarm(first.tier, first.about, first.name) if first else None


def _says(clause: str, phrase: Phrase) -> bool:
    return any(_meant(clause, found.start(), phrase.about) for found in phrase.find(clause))


def _meant(clause: str, at: int, about: About) -> bool:
    """Whether what begins `at` is said by the player, of themselves, and not taken back."""
    before = clause[max(0, at - _NEAR) : at]
    if about == "self" and compiled(_OTHERS_SAY).search(before):
        return False
    return not compiled(_NEGATED).search(before) or bool(
        compiled(_STILL_MEANT).search(clause[: at + _NEAR][-2 * _NEAR :])
    )
