"""What people say when they mean to harm someone, or fear that they will (Tier A, domain specification §6.2)."""

from simulator.safety.meant_otherwise import GAME, LONG_AGO
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "harm", needs, says, example, unless)


HARM = (
    _phrase(
        "going to harm",
        "kill hurt harm stab shoot attack afraid scared dead trust",
        (
            r"\bi want (?:him|her|them) dead\b",
            r"\bi am going to kill us(?: both| all)?\b",
            r"\bi will kill (?:him|her|them)$",
            (
                "{I}(?:(?:want|going|plan|planning|intend|ready|about|urge|urges|like|scared|afraid|"
                "terrified|i|am|might|will|may|to|of) ){1,6}(?:kill|hurt|harm|stab|shoot|attack) {THEM}"
            ),
            (
                r"\bi dont want to hurt (?:anyone|anybody|him|her|them) but i (?:think i )?(?:will|might|"
                r"am going to)\b"
            ),
            (
                r"\bi could (?:hurt|kill) (?:him|her|them|someone) (?:now|right now|and i would not care|"
                "and not care)"
            ),
            r"\bi am (?:afraid|scared) of what i (?:might|may|will|could) do to (?!myself|the)\w+",
            (
                r"\bi (?:might|will) (?:kill|hurt|harm) (?:someone|somebody|him|them|my (?:baby|child|"
                r"wife|husband))\b"
            ),
        ),
        "I want to hurt someone.",
        (
            r"\b(?:not|never|dont|didnt|wouldnt|wont|doesnt) (?:\w+ ){0,4}(?:kill|hurt|harm|"
            r"attack)\b(?!.* but i )|\b(?:kill|hurt|harm) (?:\w+ )?(?:\w+ )?(?:for (?:eating|forgetting|"
            r"being|spoiling|not|using|leaving)|by|with|if i)\b|\b(?:hurt|kill) (?:your|their|anyones|"
            r"someones|somebodys|peoples|her|his)\b(?! (?:tonight|badly|today|now)|$)|\bfeelings\b|\bto "
            r"hear\b|\bhaha|\bkill you if you (?:tell|eat|spoil|laugh|forget|are late|touch my)\b"
        ),
    ),
    _phrase(
        "thoughts of harm",
        "killing hurting harming stabbing shooting trust",
        (
            r"\bcant trust myself not to (?:hurt|hit|harm|kill) (?:him|her|them|my|the|someone|anyone)\b",
            "{I}like (?:killing|hurting|stabbing) {THEM}",
            (
                "{I}(?:cant stop )?(?:thinking|think|thought|fantasize|fantasizing|fantasise|dreaming|"
                "dream|thoughts|planning) (?:about |of |on )?(?:killing|hurting|harming|stabbing|"
                "shooting) {THEM}"
            ),
        ),
        "I keep thinking about killing my father.",
        r"\bfeelings\b|\bnot (?:killing|hurting)\b|\bi am hurting\b",
    ),
    _phrase(
        "plan of harm",
        "plan planning dies",
        (
            r"\bi have a plan to (?:kill|hurt|harm|attack) (?!myself)\w+",
            r"{I}planning to (?:kill|hurt|harm|attack) (?!myself)\w+",
            "^(?:tonight|tomorrow|today) (?:he|she|they) dies?$",
        ),
        "I have a plan to hurt the people at school.",
    ),
    _phrase(
        "beat up",
        "beat smash",
        (
            (
                "{I}(?:going|want|about) to (?:beat (?:{THEM} up|the (?:shit|crap|life) out of {THEM})|"
                r"smash (?:his|her|their|your) (?:face|head|skull) in)\b"
            ),
        ),
        "I'm going to beat him up.",
        r"\b(?:not|dont|never) (?:going|want|about)\b",
    ),
    _phrase(
        "has harmed",
        "hit beat punched slapped strangled choked shook kicked",
        (
            (
                r"\bi (?:\w+ ){1,4}and (?:hit|slapped|punched|kicked) my (?:{OTHERS}|baby|child|kid|"
                r"toddler|boy|girl)\b"
            ),
            r"\bi shook (?:my|the) baby\b",
            r"\bi (?:hit|slapped|kicked) my (?:kid|toddler|little boy|little girl)\b",
            (
                r"\bi (?:have )?(?:hit|beat|punched|slapped|strangled|choked) (?:my (?:{OTHERS}|baby|"
                "child|children)|the (?:baby|kids))(?: (?:last night|again|today|yesterday|tonight|and|"
                r"this morning|up)\b|$)"
            ),
        ),
        "I hit my wife last night.",
        GAME + "|" + LONG_AGO,
    ),
)
