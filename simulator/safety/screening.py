"""The screen itself: what a reply says about danger, heard before anything else and never kept.

It listens for phrases, so it misses things and it stops at harmless ones; the words of the pause say so. English only.
"""

import re
from dataclasses import dataclass

from simulator.safety.about_low import ABOUT_LOW
from simulator.safety.about_others import ABOUT_OTHERS
from simulator.safety.about_self import ABOUT_SELF
from simulator.safety.phrase import About, Grave, Phrase, Tier
from simulator.safety.reading import clauses

PHRASES: tuple[Phrase, ...] = (*ABOUT_SELF, *ABOUT_OTHERS, *ABOUT_LOW)

_BY_WORD: dict[str, tuple[Phrase, ...]] = {
    word: tuple(phrase for phrase in PHRASES if word in phrase.needs.split())
    for phrase in PHRASES
    for word in phrase.needs.split()
}

_OTHERS_SAY = re.compile(
    r"\b(?!i )\w+ (?:(?:is|was|are|were|just|really|keeps?|been|always) )*"
    r"(?:said|says|say|saying|thinks?|thinking|thought|feels?|feeling|felt|goes|told me|tells? me|whispered|shouted|like)"
    r"(?: that| to me| like)? ?$"
)
_NEGATED = re.compile(
    r"\b(?:not|never|dont|didnt|wouldnt|havent|isnt|without|no longer|stopped|nor)"
    r"(?: (?:really|actually|ever|even|just|going|to|want|wanted|about|planning|intend|thinking|thought|think|of|a|have|"
    r"plan|any|plans|thoughts|i|will|would)){0,5} ?$"
)
_STILL_MEANT = re.compile(
    r"\b(?:cant|cannot|hard|promise|sure|know|dont know|could|trust) (?:\w+ ){0,3}(?:not|never|stop|stopped|dont)\b|\bwhy (?:not|dont i)\b"
)


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
    for clause in clauses(text):
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
    found = phrase.find(clause)
    if not found:
        return False
    before = clause[: found.start()]
    if phrase.about == "self" and _OTHERS_SAY.search(before):
        return False
    return not _NEGATED.search(before) or bool(_STILL_MEANT.search(clause))
