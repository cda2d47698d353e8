"""What people say when they may harm themselves (Tier A, domain specification §6.2).

Words that people use are listed so that they are heard; how anything is done is nowhere described.
"""

from simulator.safety.meant_otherwise import LONG_AGO
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, says, example, unless)


SELF_HARM = (
    _phrase(
        "kill myself",
        "kill killing myself killed",
        (
            r"\bif i killed myself\b(?!.{0,20}laughing)",
            r"\b(?:kill|killing|harm|harming|off) myself\b",
        ),
        "Sometimes I think I should just kill myself.",
        (
            r"\bkill(?:ing)? myself (?:laughing|for (?:this|that|the|a|you|them|work)|to (?:get|make|"
            r"finish|please|keep|be)|trying|over|with|working|at (?:work|the gym))\b|\btried to (?:kill|"
            r"harm) myself\b.{0,30}(?:"
        )
        + LONG_AGO
        + ")",
    ),
    _phrase(
        "hurt myself",
        "hurt hurting cut cutting injure something punish danger",
        (
            (
                r"\bi (?:have |keep )?(?:hurt|cut|hurting|cutting) myself\b(?! (?:at|on the|on a|in|"
                "lifting|running|playing|carrying|shaving|cooking|falling|slicing|peeling|off|short|"
                "some|a |by accident|accidentally|when i fell|doing))"
            ),
            r"\bneed to (?:hurt|cut) myself\b",
            r"\bcutting myself\b(?! (?:off|short|some|a ))",
            (
                r"\bi (?:hurt|cut) myself (?:when|whenever|if) i (?:am|feel|get) (?:upset|sad|angry|"
                "stressed|anxious|down|lonely)"
            ),
            r"\bi (?:want|need) to punish myself\b",
            r"\bi am a danger to (?:myself|others|people)\b",
            (
                r"\b(?:want|wanting|going|urge|urges|thoughts|thinking|think|feel like|feeling like|like|"
                "plan|planning|been|keep|i will|i might|i may|not|risk|relapsed and) (?:now |badly "
                r")?(?:to |of |about )?(?:hurt|hurting|cut|cutting|injure|do something to) myself\b"
            ),
            r"\bi (?:hurt|cut) myself (?:on purpose|again|because|deliberately)",
            r"\bi have been cutting again\b",
        ),
        "I'm going to hurt myself.",
        r"\bmyself (?:lifting|running|playing|carrying|if i (?:lift|run|carry)|at (?:football|work)|some)\b",
    ),
    _phrase(
        "suicidal",
        "suicidal",
        (
            r"{ME}(?:a bit |quite |a little )?suicidal\b",
            r"\bsuicidal (?:thoughts|feelings)\b(?!.*\?$)",
        ),
        "I feel suicidal tonight.",
        r"\b(?:not|never|isnt|arent|you|your|his|her|their|people|about) (?:\w+ )?suicidal\b",
    ),
    _phrase(
        "suicide",
        "suicide",
        (
            (
                "{ME}(?:cant stop |want |going |thinking |think |thought |thoughts |dreaming |consider |"
                "considering |considered |contemplating |planning |planned |plan |commit |committing |"
                r"about |of |on |to |my ){1,5}suicide\b"
            ),
            r"^suicide is (?:the|my) (?:way|answer|option|choice)\b",
        ),
        "I keep thinking about suicide.",
        r"\bsuicide (?:prevention|awareness|hotline|line|squad|note in|bereavement)",
    ),
    _phrase(
        "self-harm",
        "harm harming harmed",
        (
            r"\bcant (?:keep myself from|stop) self (?:harm|harming)\b",
            (
                "{ME}(?:want |urge |urges |going |doing |back |thinking |relapsed |to |of |about |with |"
                r"into ){0,3}self (?:harm|harming|harmed)\b"
            ),
        ),
        "I've started self-harming again.",
        r"\b(?:not|never|dont|stopped|havent|training|leaflet|policy|clean|about (?:him|her|your))\b",
    ),
    _phrase(
        "not safe with myself",
        "safe unsafe trust scared afraid frightened terrified",
        (
            r"\bi dont (?:feel )?safe with my (?:own )?(?:thoughts|head)\b",
            (
                "{ME}(?:not safe|dont safe|dont feel safe|unsafe) (?:on my own|alone|by myself|with "
                r"myself|from myself)\b"
            ),
            r"\bcant (?:keep myself safe|stay safe)\b",
            r"\b(?:dont|cant) trust myself (?:to be (?:alone|on my own)|alone|tonight)\b",
            (
                r"\b(?:scared|afraid|frightened|terrified) (?:of )?(?:what )?i (?:might|may|will|could|am "
                r"going to) do (?:something )?to myself\b"
            ),
        ),
        "I'm not safe on my own right now.",
    ),
    _phrase(
        "taken too much",
        "taken took overdose overdosed",
        (
            (
                r"\bi (?:have )?(?:taken|took) (?:an overdose|too many (?:tablets|pills)|all (?:of )?my "
                r"(?:tablets|pills|meds))\b"
            ),
            r"\bi (?:have )?overdosed\b(?! on)",
        ),
        "I've taken an overdose.",
        LONG_AGO,
    ),
)
