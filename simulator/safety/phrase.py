"""One phrase that the safety screen listens for, and the small grammar that all of them are written in.

A phrase is data: a name, words of which one must be there, the ways of saying it, and a sentence that it hears. The
patterns run over one clause as `reading` gives it: lower case, no apostrophes, commas or fillers, one space between
words. Every gap is a closed list of words with a bound, so the cost grows with the length of the text and no faster.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

Grave = Literal["A", "B"]
"""`A` pauses the practice, `B` adds a gentle line (domain specification, §6.2)."""

Tier = Grave | None

About = Literal["self", "hurt", "harm"]
"""About the player; about someone who hurts the player; about someone whom the player may harm."""

_AUX = (
    "(?:am|have|had|was|been|being|would|will|do|did|could|can|might|should|must|be|keep|kept|get|got|getting|feel|"
    "feeling|felt|start|started|having|find|nearly|almost|need to|have to|having to|now|all|again|badly|so|very|"
    "too|even) "
)
_OTHERS = (
    "(?:boyfriend|bf|girlfriend|gf|husband|wife|partner|ex|dad|daddy|father|mum|mam|mother|stepdad|stepfather|stepmum|"
    "stepmother|stepbrother|brother|sister|uncle|aunt|grandad|grandfather|grandmother|cousin|son|daughter|boss|manager|"
    "teacher|coach|carer|landlord|flatmate|roommate|housemate|neighbour|neighbor|parents|family|man|guy|bloke|fiance)"
)
_OWN = "(?:my|his|her|the|a|that|this|these|those|our) (?:own |old |drunk |ex |big |little |older |new |step |foster )?"

GRAMMAR = {
    # The player as subject: "I", or a statement that opens without one ("want to die", never "want to die ?").
    "ME": rf"(?:\bi |^(?!.*\?$))(?:{_AUX}){{0,5}}",
    "I": rf"\bi (?:{_AUX}){{0,5}}",
    # Someone who does something to the player now.
    "THEY": rf"(?:\b(?:he|she|they|someone|somebody|{_OWN}(?:{_OTHERS}s )?{_OTHERS}s?)|^(?:mum|mummy|mom|dad|daddy))"
    rf"(?: and {_OWN}{_OTHERS})? "
    r"(?:(?:has|had|is|are|was|would|will|does|keeps|keep|been|started|once|tried to|tries to|trying to|wants to|"
    r"likes to|physically|now|again) ){0,4}",
    "OTHERS": _OTHERS,
    # Whom an intention to harm is about.
    "THEM": rf"(?:him|her|them|you|someone|somebody|people|everyone|everybody|{_OWN}(?:{_OTHERS}|baby|child|children|"
    r"people|students|kids)|(?:a|my|the) (?:child|children|baby|kids|wife))\b",
    "NOW_AND_ON": "(?:any more|any longer|again|ever)",
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A named thing to hear; `unless` is what, anywhere in the clause, shows that something else is meant."""

    name: str
    tier: Grave
    about: About
    needs: str
    says: tuple[str, ...]
    example: str
    unless: str = ""

    def find(self, clause: str) -> Iterator[re.Match[str]]:
        """Every place where `clause` says it."""
        for found in compiled(_either(self.says)).finditer(clause):
            if self.unless and compiled(self.unless).search(clause):
                return
            yield found


@cache
def _either(says: tuple[str, ...]) -> str:
    """One pattern for all of `says`; what they begin with alike is looked for once."""
    by_subject: dict[str, list[str]] = {}
    for way in says:
        subject = next((subject for subject in ("{ME}", "{I}", "{THEY}") if way.startswith(subject)), "")
        by_subject.setdefault(subject, []).append(way.removeprefix(subject))
    return "|".join(f"{subject}(?:{'|'.join(ways)})" for subject, ways in by_subject.items())


@cache
def compiled(source: str) -> re.Pattern[str]:
    """Compiled at the first use: most replies need none of them, and the program starts the sooner."""
    for name, words in GRAMMAR.items():
        source = source.replace("{" + name + "}", words)
    return re.compile(source)
