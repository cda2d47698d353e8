"""What people say when hope is low or home is not safe: a gentle line, no pause (Tier B, §6.2)."""

from simulator.safety.meant_otherwise import GAME
from simulator.safety.phrase import About, Phrase

_ABOUT_YOU = r"\b(?:you|your|youre|sounds|seems|youve)\b"
_DAILY = r"\b(?:ladder|stairs|hill|bus|meeting|holiday|stage|trip|team|project|queue|diet|course|date)\b"


def _phrase(about: About, name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "B", about, needs, says, example, unless)


LOW = (
    _phrase(
        "self",
        "cannot go on",
        "cant dont struggling able longer",
        (
            (
                "{ME}(?:cant|dont know how to|dont know if i can|dont think i can|not able to|struggling "
                "to|no longer) (?:(?:go on|carry on|keep going)(?: like this| any (?:more|longer)|$)|"
                "cope any (?:more|longer)|do life|take (?:it|life|this) any (?:more|longer))"
            ),
        ),
        "I can't go on.",
        _DAILY,
    ),
    _phrase(
        "self",
        "hopeless",
        "hopeless hope",
        (
            "{ME}(?:totally |completely )?(?:hopeless|without hope)$",
            r"\b(?:there is|i have|i see) no hope(?: (?:for me|left|any more)|$)",
            r"\bi (?:have )?(?:lost|given up) (?:all )?hope$",
            r"\b(?:everything|it|life|it all|my life) (?:is|feels|seems) (?:all )?hopeless\b",
        ),
        "It all feels hopeless.",
        _ABOUT_YOU,
    ),
    _phrase(
        "self",
        "no point",
        "point matters better future another",
        (
            r"\bi have no future\b",
            r"\bthere is no future for me\b",
            r"\bi cant face another (?:day|night|morning)\b",
            (
                r"\b(?:there is|what is|i see|i cant see|i dont see) (?:no |the |any )?point (?:in|of) "
                r"(?:anything|living|life|going on|trying any more|being here)\b"
            ),
            r"\bthere is no point any more\b",
            r"\bnothing matters any (?:more|longer)\b",
            r"\bnothing will ever get better\b",
        ),
        "There's no point in anything.",
        _ABOUT_YOU,
    ),
    _phrase(
        "self",
        "hate my life",
        "life",
        (
            r"{I}(?:hate|loathe) my life\b",
            r"\bi (?:give|have given|am giving) up on life\b",
        ),
        "I hate my life.",
    ),
    _phrase(
        "self",
        "burden",
        "burden",
        (
            (
                r"\bi (?:am|feel like|feel|have become)(?: nothing but)? (?:a|such a) burden "
                r"(?:to|on) (?:everyone|everybody|them all|(?:my|the) (?:family|kids|children))\b"
            ),
        ),
        "I'm just a burden to everyone.",
    ),
    _phrase(
        "self",
        "want it to stop",
        "stop end",
        (r"{I}want (?:it|everything|it all) to (?:stop|end)(?: now)?$",),
        "I just want it all to stop.",
    ),
    _phrase(
        "self",
        "disappear",
        "disappear vanish",
        (r"{I}(?:want|wish i could|wanted)(?: to)? (?:disappear|vanish)\b",),
        "I just want to disappear.",
        r"\bfloor\b",
    ),
    _phrase(
        "self",
        "wanted to die",
        "die",
        (r"{I}wanted to die\b",),
        "I wanted to die when he left.",
        r"\b(?:of|from) \w+|\blaughing\b",
    ),
    _phrase(
        "self",
        "nobody would miss me",
        "miss without",
        (
            r"\b(?:nobody|no one|noone) would miss me\b",
            r"\byou would be better off without me\b",
        ),
        "Nobody would miss me.",
        r"\b(?:meeting|party|team|rehearsal|practice)\b",
    ),
    _phrase(
        "self",
        "in the past",
        "tried attempted",
        (r"\bi (?:have )?(?:tried|attempted) to (?:kill myself|end my life|take my (?:own )?life)\b",),
        "I tried to kill myself years ago.",
    ),
    _phrase(
        "hurt",
        "fear at home",
        "scared afraid frightened terrified safe",
        (
            (
                r"\b(?:i (?:am |feel |get |have been )?|^)(?:so |too )?(?:scared|afraid|frightened|"
                "terrified) (?:to (?:go|be|come) home|of going home|at home|in my own (?:home|house)|"
                r"when (?:he|she) (?:comes|gets) home|every time (?:he|she))\b"
            ),
            (
                r"\b(?:i (?:am |feel )?|^)(?:so )?(?:scared|afraid|frightened|terrified) of (?:my "
                ")?(?:dad|stepdad|father|husband|boyfriend|partner|mum|wife|ex|him)(?: when| at home| "
                "and|$)"
            ),
            r"\bi (?:dont feel|never feel|have never felt) safe at home\b",
        ),
        "I'm scared to go home.",
        _ABOUT_YOU,
    ),
    _phrase(
        "hurt",
        "hurt in the past",
        "hit beat abused abuse",
        (
            r"\b(?:he|she|they|(?:my|his|her) (?:\w+ )?{OTHERS}) (?:used to )?(?:hit|beat|abuse|abused) me\b",
            r"\bi was (?:sexually |physically )?(?:abused|beaten)\b",
        ),
        "My dad used to hit me when I was a kid.",
        GAME,
    ),
)
