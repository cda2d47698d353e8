"""One phrase that the safety screen listens for, and the small grammar that all of them are written in.

A phrase is data: a name, the words of which at least one must be there, a pattern, and a sentence that it hears. The
patterns run over one clause as `reading` gives it: lower case, no apostrophes, no commas, one space between words.
Every gap is a closed list of words with a bound, so that the cost grows with the length of the text and no faster.
"""

import re
from dataclasses import dataclass, field
from typing import Literal

Grave = Literal["A", "B"]
"""`A` pauses the practice, `B` adds a gentle line (domain specification, §6.2)."""

Tier = Grave | None
About = Literal["self", "hurt", "harm"]

_ADVERBS = (
    "really|just|honestly|actually|truly|seriously|simply|still|often|always|sometimes|so|even|now|also|only|already|"
    "kinda|sorta|kind of|sort of|lately|literally|constantly|genuinely|probably|maybe|basically|definitely|"
    "fucking|bloody|almost|nearly|all|again|soon|both|very|too|truthfully|badly|deeply|secretly|right"
)
_VERBS = (
    "am|have|had|was|been|being|would|will|do|did|does|could|can|might|should|may|must|keep|kept|get|got|be|"
    "feel|feeling|felt|start|started|find|think|guess|swear|know|mean|need to|have to|going to"
)
_OTHERS = (
    "boyfriend|bf|girlfriend|gf|husband|hubby|wife|partner|ex|exboyfriend|exgirlfriend|exhusband|dad|daddy|father|"
    "mum|mom|mam|mother|mummy|stepdad|stepfather|stepmum|stepmom|stepmother|brother|sister|uncle|aunt|grandad|"
    "grandfather|grandpa|grandmother|cousin|son|daughter|boss|manager|teacher|coach|carer|nurse|landlord|flatmate|"
    "roommate|neighbour|neighbor|parents|family|man|guy|bloke|kids|date|pimp|stepbrother|housemate|fella|fiance"
)

GRAMMAR = {
    # The player as subject: "I", or a statement that opens without a subject ("want to die", never "want to die ?").
    "ME": rf"(?:\bi |^(?!.*\?$))(?:(?:{_ADVERBS}|{_VERBS}) ){{0,6}}",
    # The player as subject, said outright.
    "I": rf"\bi (?:(?:{_ADVERBS}|{_VERBS}) ){{0,6}}",
    "ADV": rf"(?:(?:{_ADVERBS}) ){{0,3}}",
    # Someone else who does something to the player now.
    "THEY": rf"\b(?:he|she|they|someone|somebody|(?:my|his|her|the|a) (?:own |old |drunk |ex |big |little )?(?:{_OTHERS}))"
    rf"(?: and (?:my |his |her )?(?:{_OTHERS}))? (?:(?:{_ADVERBS}|has|have|had|is|are|was|would|will|keeps|keep|been|started|"
    r"once|tried to|tries to|trying to|wants to|likes to|threatens to|going to) ){0,4}",
    "OTHERS": _OTHERS,
    # Whom an intention to harm is about.
    "THEM": rf"(?:him|her|them|you|someone|somebody|people|everyone|everybody|(?:my|the|his|her|that|those|this) (?:\w+ )?(?:{_OTHERS}|baby|"
    r"child|children|people|students|kids|neighbours))",
}


@dataclass(frozen=True, slots=True)
class Phrase:
    """A named pattern of one tier; `unless` is what, anywhere in the clause, shows that something else is meant."""

    name: str
    tier: Grave
    about: About
    needs: str
    pattern: str
    example: str
    unless: str = ""
    _found: re.Pattern[str] = field(init=False, repr=False, compare=False)
    _excused: re.Pattern[str] | None = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_found", _compiled(self.pattern))
        object.__setattr__(self, "_excused", _compiled(self.unless) if self.unless else None)

    def find(self, clause: str) -> re.Match[str] | None:
        """Where `clause` says it, or None."""
        found = self._found.search(clause)
        return None if found and self._excused and self._excused.search(clause) else found


def _compiled(pattern: str) -> re.Pattern[str]:
    for name, words in GRAMMAR.items():
        pattern = pattern.replace("{" + name + "}", words)
    return re.compile(pattern)
