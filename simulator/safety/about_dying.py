"""What people say when they wish to die (Tier A, domain specification §6.2)."""

from simulator.safety.meant_otherwise import FUN, WORK_OR_PLACE
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, says, example, unless)


DYING = (
    _phrase(
        "wish to die",
        "die ways leave leaving quit",
        (
            r"{ME}(?:decided|chosen|choosing|planning|plan|ready) to die\b",
            r"\bi (?:dont|do not) care (?:if|whether) i (?:live or die|die|wake up)\b",
            r"\b(?:ways|way) to (?:die|end it all|end my life)\b",
            r"{ME}(?:leave|leaving|quit) this (?:world|life)\b",
            r"{ME}(?:want|ready|going|wish) to (?:leave|quit) (?:this )?(?:world|life)\b",
            (
                "{ME}(?:want|wanting|wish|hope|pray|long|like|love|ready|prepared|deserve|begging) (?:to "
                r"|i (?:could |would )?)die\b"
            ),
            r"\bi (?:should|need to|have to|must) die\b",
            r"^(?:please )?let me die\b",
            r"\b(?:part|half|some) of me (?:wants to die|wants to be dead|wishes i was dead)\b",
        ),
        "I want to die.",
        FUN,
    ),
    _phrase(
        "wish to be dead",
        "dead gone died alive here around kill finish",
        (
            r"{ME}rather be dead(?: than (?:live|go on|go through|carry on|be here|keep|spend|face)\b|$| and)",
            r"\bi will be dead (?:by|soon|tomorrow|tonight|before|and)\b|\bi will be dead$",
            r"\bwish (?:someone|somebody|he|they|god|you) would (?:kill me|end my life|finish me)\b",
            r"{ME}sooner be dead\b",
            (
                r"\b(?:better|best|happier|easier) (?:off )?.{0,25}\bif i (?:wasnt|werent|was not|were "
                r"not) (?:alive|here|around|in it)\b"
            ),
            r"{ME}(?:wish|wishing) i had died\b",
            r"\bi should have died\b",
            (
                "{ME}(?:wish|want|hope|better|as well) (?:(?:i )?(?:to be|was|were|would be|could "
                r"be|be) )?(?:off )?dead\b"
            ),
            r"\b(?:better|happier|easier|best)\b.{0,25} if i (?:was|were|am) (?:dead|gone|not here)\b",
            r"\bi (?:should|deserve to) be dead\b",
        ),
        "I wish I was dead.",
    ),
    _phrase(
        "if I died",
        "died killed dead gone dying",
        (
            (
                r"\b(?:doing|do) (?:everyone|everybody|them|you all|the world) a favou?r (?:if i|by) "
                r"(?:died|dying|was dead|killing myself)\b"
            ),
            (
                r"\b(?:easier|better|happier|relief|care|notice|miss me|cry)\b.{0,20} if i (?:died|was "
                r"dead|were dead|was gone|killed myself)\b"
            ),
            r"\bif i died\b.{0,40}\b(?:relief|easier|better|care|notice|miss)\b",
        ),
        "It would be easier if I just died.",
    ),
    _phrase(
        "never been born",
        "born",
        (
            (
                r"{ME}(?:wish|hope|better|rather) .{0,12}(?:never|not) (?:been |be )?born\b(?! (?:into|"
                r"in|later|earlier|a|to|with)\b)"
            ),
        ),
        "I wish I'd never been born.",
    ),
    _phrase(
        "better without me",
        "without",
        (
            (
                r"\b(?:everyone|everybody|family|kids|children|world|life|they would all|people)\b.{0,20} "
                r"(?:better|happier|easier|better place)(?: off)? without me\b"
            ),
        ),
        "Everyone would be better off without me.",
        WORK_OR_PLACE,
    ),
    _phrase(
        "dying on the mind",
        "dying death",
        (
            r"\b(?:way out|escape|answer).{0,12} (?:except|but|other than|is) (?:by )?(?:dying|death)\b",
            r"\bi .{0,40}\bthoughts (?:about|of) (?:dying|death)\b",
            r"\bdeath (?:would be|is) (?:a relief|better|easier|the way|my way)\b",
            r"{ME}(?:crave|craving|long for|longing for|wish for|want) death\b",
            (
                "{ME}(?:cant stop )?(?:thinking|think|thoughts|dreaming|fantasize|fantasise|obsessed) "
                r"(?:now )?(?:about|of|with) (?:dying|my own death|my death)\b"
            ),
            r"\bdying is the (?:only|best) (?:way|answer|thing)\b|\bdying is the way\b",
        ),
        "I think about dying all the time.",
    ),
    _phrase(
        "be with the dead",
        "late heaven",
        (
            r"{ME}(?:want|ready) to (?:go to heaven|be in heaven)\b",
            (
                r"{ME}(?:want|ready|going) to (?:go and |go )?(?:be with|join) (?:my late \w+|(?:him|her|"
                r"my \w+) in heaven)\b"
            ),
        ),
        "I want to go and be with my late wife.",
    ),
    _phrase(
        "ready to go",
        "lord god",
        (r"\b(?:lord|god) (?:takes|would take|will take|to take|take) me\b",),
        "I only pray that the Lord takes me soon.",
        r"\btakes? me (?:to|for|at)\b",
    ),
)
