"""What people say when hope is low or home is not safe: a gentle line, no pause (Tier B, §6.2)."""

from simulator.safety.phrase import About, Phrase

_ABOUT_YOU = r"\b(?:you|your|youre|sounds|seems|youve)\b"
_DAILY = r"\b(?:ladder|stairs|hill|bus|meeting|holiday|stage|trip|team|project|queue|diet|course|date)\b"


def _phrase(about: About, name: str, needs: str, pattern: str, example: str, unless: str = "") -> Phrase:
    return Phrase(name, "B", about, needs, pattern, example, unless)


ABOUT_LOW = (
    _phrase("self", "cannot go on", "go cope carry take", r"{ME}(?:cant|dont know how to|dont know if i can|dont think i can|not sure i can|not able to|struggling to|no longer) (?:{ADV})(?:go on(?: like this| any (?:more|longer)|$)|carry on(?: like this| any (?:more|longer)|$)|cope any (?:more|longer)|keep going(?: like this| any (?:more|longer)|$)|do life|take (?:it|life) any (?:more|longer))", "I can't go on.", _DAILY),
    _phrase("self", "hopeless", "hopeless hope", r"{ME}(?:hopeless|totally hopeless|completely hopeless|without hope)(?! (?:at|with|cook|driver|singer))\b|\b(?:there is|i have|i see|i have got) (?:{ADV})no hope(?: (?:for me|left|any more)|$)|\b(?:lost|losing|given up|giving up) (?:all )?hope(?! (?:of|that) (?:the|a|winning|getting))", "I feel hopeless.", _ABOUT_YOU),
    _phrase("self", "no point", "point matters nothing", r"\b(?:there is|what is|i see|i cant see|i dont see) (?:{ADV})(?:no |the |any )?point (?:in|of) (?:anything|living|life|going on|trying any more|being here)\b|\bthere is no point any more\b|\bnothing (?:{ADV})matters any (?:more|longer)\b|\bnothing will ever get better\b", "There's no point in anything.", _ABOUT_YOU),
    _phrase("self", "hate my life", "life", r"{I}(?:hate|loathe) my life\b|\bgive up on life\b|\bgiven up on life\b", "I hate my life."),
    _phrase("self", "burden", "burden", r"\bi (?:am|feel like|feel|have become)(?: {ADV})? ?(?:just )?(?:a|nothing but a|such a) burden\b", "I'm just a burden to everyone."),
    _phrase("self", "disappear", "disappear vanish", r"{I}(?:want|wish i could|wanted)(?: to)? (?:{ADV})(?:disappear|vanish)\b", "I just want to disappear.", r"\bfloor\b"),
    _phrase("self", "wanted to die", "die", r"{I}wanted to die\b", "I wanted to die when he left.", r"\b(?:of|from) \w+|\blaughing\b"),
    _phrase("self", "nobody would miss me", "miss without", r"\b(?:nobody|no one|noone) would (?:{ADV})miss me\b|\byou would be better off without me\b", "Nobody would miss me.", r"\b(?:meeting|party|team|rehearsal|practice)\b"),
    _phrase("self", "in the past", "killed myself life kill", r"\bi (?:{ADV})?(?:tried|attempted) to (?:kill myself|end my life|take my (?:own )?life)\b", "I tried to kill myself years ago."),
    _phrase("hurt", "fear at home", "home him her dad stepdad father husband boyfriend partner mum wife ex them house", r"\b(?:i am|i feel|i have been|^)(?: {ADV})? ?(?:scared|afraid|frightened|terrified) (?:to (?:go|be|come) home|of going home|at home|in my own (?:home|house)|of (?:my )?(?:dad|stepdad|father|husband|boyfriend|partner|mum|wife|ex|him|her|them)(?: when| at home| and|$)|when (?:he|she) (?:comes|gets) home|every time (?:he|she))\b|\b(?:dont feel|not|never feel|never felt) safe at home\b", "I'm scared to go home.", _ABOUT_YOU),
    _phrase("hurt", "hurt in the past", "hit beat abused hurt", r"\b(?:he|she|they|(?:my|his|her) (?:\w+ )?(?:{OTHERS})) (?:used to )?(?:hit|beat|abuse|abused) me\b|\bi was (?:{ADV})?(?:sexually )?(?:abused|beaten)\b", "My dad used to hit me when I was a kid.", r"\b(?:at|in) (?:chess|cards|tennis|football|goal|the (?:race|game|final|match|quiz)|monopoly|scrabble|darts|pool)\b|\bhit me (?:up|with)\b|\bto it\b"),
)  # fmt: skip
