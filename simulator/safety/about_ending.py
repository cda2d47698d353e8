"""What people say when they mean to end their life, tried to, or say goodbye (Tier A, domain specification §6.2)."""

from simulator.safety.meant_otherwise import LONG_AGO, WORK_OR_PLACE
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, says, example, unless)


ENDING = (
    _phrase(
        "tried",
        "tried attempted nearly almost",
        (
            r"\bi (?:have )?(?:tried|attempted) to (?:end my (?:own )?life|take my (?:own )?life|die)\b",
            r"\bi (?:nearly|almost) (?:killed myself|ended my (?:own )?life|took my (?:own )?life)\b",
        ),
        "I tried to end my life last week.",
        r"\blaughing\b|" + LONG_AGO,
    ),
    _phrase(
        "end my life",
        "life existence end",
        (
            (
                "{ME}(?:want|going|ready|decided|planning) to put an end to (?:it|it all|everything|my "
                r"life|myself)\b"
            ),
            (
                r"\b(?:end|ending|take|taking|finish|finishing) my (?:own )?(?:life|existence)\b(?! (?:as|"
                "in|story))"
            ),
            r"\bmy life is over and\b",
            r"\bend things\b.{0,10}\bmy life\b",
        ),
        "I'm thinking of ending my own life.",
        r"\b(?:tried|attempted) to (?:end|take).{0,30}(?:" + LONG_AGO + ")",
    ),
    _phrase(
        "end it",
        "end ending",
        (
            r"\bi (?:have )?(?:tried|attempted) to end it(?: all)?(?: last night| yesterday| today| last week)?$",
            (
                "{ME}(?:planning|plan|thinking|think|imagine|imagining|know|thought) (?:about |of |out "
                ")?how (?:i would |i will |i am going to |to )?(?:end it|end it all|die)$"
            ),
            (
                "{ME}(?:want|like|going|ready|thinking|time|planning|decided|urge|about) (?:to |of |"
                "about )?(?:end|ending) (?:it all|it tonight|it now|it for good|everything|it$)"
            ),
            "{I}like ending (?:it|things|everything)$",
        ),
        "I'm going to end it all.",
        r"\b(?:relationship|marriage|engagement|contract|call|meeting|with)\b",
    ),
    _phrase(
        "goodbye",
        "goodbye goodbyes last worry",
        (
            r"\b(?:written|writing|wrote|write) (?:my |a |the )?goodbye (?:letters?|notes?)\b",
            r"\bi have (?:all )?said my (?:final |last )?goodbyes\b",
            r"\b(?:tonight|today|this) is my last (?:night|day)(?: alive| on earth)?$",
            r"\byou will not have to worry about me (?:for )?(?:much longer|any more)\b",
        ),
        "I've said my goodbyes.",
        WORK_OR_PLACE,
    ),
)
