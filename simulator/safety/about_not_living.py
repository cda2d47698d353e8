"""What people say when they do not want to live, wake or be here (Tier A, domain specification §6.2)."""

from simulator.safety.meant_otherwise import WORK_OR_PLACE
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, says, example, unless)


NOT_LIVING = (
    _phrase(
        "not wake",
        "wake sleep",
        (
            (
                r"{ME}(?:wish|want|hope|pray|like|love|dont want|dream)\b.{0,45}\b(?:not|never|dont|"
                r"didnt) (?:have to )?wake\b"
            ),
            "{ME}(?:dont|not) want to wake(?: up)?(?: {NOW_AND_ON}| tomorrow|$)",
            r"{ME}(?:want|like|wish|hope|love)\b.{0,20}\bsleep (?:forever|for ever|for good)\b",
        ),
        "I hope I never wake up.",
        r"\b(?:week|weekend|holidays?|alarm|nap|sofa|saturday|sunday)\b",
    ),
    _phrase(
        "not alive",
        "alive living live exist existing existence tomorrow another part",
        (
            r"{ME}(?:lost|losing|no longer have|dont have) the will to live\b",
            r"\bi dont think i want to (?:live|be alive|exist)\b",
            r"\bcant (?:bear|stand) (?:to live|living|to be alive)(?: another day| like this| {NOW_AND_ON}|$)",
            "{ME}rather not (?:exist|be alive|live)(?: at all| {NOW_AND_ON}|$)",
            (
                "{ME}(?:dont|do not|not|no longer) (?:want|wish|wanting) to (?:live|be alive|"
                r"exist)\b(?! (?:in|at|with|near|here|on|off|alone|next|there|by|under|beside|far|like "
                r"(?:a|him|her|them|my)|together|apart|abroad)\b)"
            ),
            r"\bhow (?:much longer|long) i can (?:stay alive|live like this|live)$",
            r"{ME}(?:dont|do not) (?:want|wish) to (?:see|face) (?:tomorrow|another (?:day|morning|year))\b",
            r"\bi (?:will|am) not (?:going to )?be alive\b",
            r"{ME}(?:dont|not) want to be (?:a )?part of this (?:world|life)\b",
            (
                "{ME}(?:dont|not|no longer|cant|never) (?:(?:want|wanting|wish|see|like|deserve|to|any|a|"
                "the|reason|point|of|in|myself) ){0,8}(?:be |being |stay |staying |keep |carry on |go on "
                ")?(?:alive|living|live|exist|existing)(?: {NOW_AND_ON}| like this| in this world| "
                "through this| next year|$)"
            ),
            (
                "{ME}(?:want|wish|wanting|thinking|think|about) (?:(?:to|about|of|i) ){0,4}(?:not exist|not "
                r"be alive|not existing|not live|didnt exist|stop existing|not being alive)\b"
            ),
        ),
        "I don't want to be alive anymore.",
        r"\blive (?:in|at|with|near|here|a lie|this lie|my \w+ life|on)\b",
    ),
    _phrase(
        "tired of life",
        "living life alive",
        (
            (
                "{ME}(?:tired|sick|done|finished|exhausted|through|enough|weary) (?:of|with|from) "
                "(?:living(?! (?:with|in|at|like|here|off|out))|being alive|life(?! (?:in|at|as))|"
                r"existing|my life)\b"
            ),
            r"\b(?:want|way) out of (?:this |my )?life\b",
            r"\bliving hurts\b",
        ),
        "I'm tired of living.",
    ),
    _phrase(
        "no reason to live",
        "live living alive",
        (
            (
                r"\b(?:nothing|no reason|no point|nobody|no one)(?: (?:left|to me|in me|any more|for "
                "me))* (?:to live for|to live|to go on living|in living|worth living for|to stay alive)$"
            ),
            r"\b(?:life is (?:nt |not )?|lifes |isnt |not )worth living\b",
            r"\bwhy am i (?:alive|living|here alive)\b",
            r"\bi (?:cant|dont) see (?:any|a) reason to (?:live|stay alive|be alive)\b",
            r"\bi dont think i can (?:stay alive|keep on living)\b",
            r"\bi cant (?:keep on|go on) living\b",
        ),
        "I have no reason left to live.",
        r"\b(?:you|your)\b|\bis worth\b",
    ),
    _phrase(
        "not here",
        "here planet earth around",
        (
            (
                "{ME}(?:dont|not|no longer) want to be (?:here any (?:more|longer)|(?:on|in) this "
                "(?:planet|earth|world)|around any (?:more|longer))"
            ),
            r"\bi (?:will |am )?(?:not|wont) be (?:here|around) (?:(?:for )?much longer|any more)\b",
        ),
        "I don't want to be here anymore.",
        WORK_OR_PLACE + r"|\bmoving\b",
    ),
    _phrase(
        "disappear for ever",
        "disappear vanish",
        (
            (
                "{ME}(?:want|like|wish i could) (?:to )?(?:disappear|vanish) (?:forever|for good|for "
                r"ever|and never come back)\b"
            ),
        ),
        "I want to disappear forever.",
    ),
)
