"""What people say when they may wish to die or to harm themselves (Tier A, domain specification §6.2).

Words that people use are listed so that they are heard; how anything is done is nowhere described.
"""

from simulator.safety.phrase import Phrase

_FUN = (
    r"\b(?:of|from|with) (?:sheer |pure )?(?:embarrassment|shame|boredom|laughter|laughing|thirst|hunger|heat|cringe|"
    r"curiosity|happiness|joy)\b|\blaughing\b"
)
_LONG_AGO = r"\b(?:years ago|when i was (?:\d+|a|young|little|\w+teen|twenty)|as a (?:kid|child|teenager|teen)|in my)\b"
_WORK_OR_PLACE = r"\b(?:job|office|school|party|company|town|team|meeting|desk|band|project|shift)\b"


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, says, example, unless)


WISHING = (
    _phrase(
        "wish to die", "die",
        (r"{ME}(?:want|wanting|wish|hope|pray|long|like|love|ready|prepared) (?:to |i (?:could |would )?)die\b",
         r"\b(?:part|half|some) of me (?:wants to die|wants to be dead|wishes i was dead)\b"),
        "I want to die.", _FUN,
    ),
    _phrase(
        "wish to be dead", "dead gone",
        (r"{ME}(?:wish|want|hope|rather|better|as well) (?:(?:i )?(?:to be|was|were|would be|could be|be) )?(?:off )?dead\b",
         r"\b(?:better|happier|easier|best)\b.{0,25} if i (?:was|were|am) (?:dead|gone|not here)\b",
         r"\bi (?:should|deserve to) be dead\b"),
        "I wish I was dead.",
    ),
    _phrase(
        "if I died", "died killed dead gone",
        (r"\b(?:easier|better|happier|relief|care|notice|miss me|cry)\b.{0,20} if i (?:died|was dead|were dead|was gone|killed myself)\b",
         r"\bif i died\b.{0,40}\b(?:relief|easier|better|care|notice|miss)\b"),
        "It would be easier if I just died.",
    ),
    _phrase(
        "never been born", "born", (r"{ME}(?:wish|hope|better|rather) .{0,12}(?:never|not) (?:been |be )?born\b",),
        "I wish I'd never been born.",
    ),
    _phrase(
        "better without me", "without",
        (r"\b(?:everyone|everybody|family|kids|children|world|life|they would all|people)\b.{0,20} "
         r"(?:better|happier|easier|better place)(?: off)? without me\b",),
        "Everyone would be better off without me.", _WORK_OR_PLACE,
    ),
    _phrase(
        "not wake", "wake sleep",
        (r"{ME}(?:wish|want|hope|pray|like|love|dont want|dream)\b.{0,45}\b(?:not|never|dont|didnt) (?:have to )?wake\b",
         r"{ME}(?:dont|not) want to wake(?: up)?(?: {NOW_AND_ON}| tomorrow|$)",
         r"{ME}(?:want|like|wish|hope|love)\b.{0,20}\bsleep (?:forever|for ever|for good)\b"),
        "I hope I never wake up.", r"\b(?:week|weekend|holidays?|alarm|nap|sofa)\b",
    ),
    _phrase(
        "not alive", "alive living live exist existing existence",
        (r"{ME}(?:dont|not|no longer|cant|never) (?:(?:want|wanting|wish|see|like|deserve|to|any|a|the|reason|point|of|in|myself) )*"
         r"(?:be |being |stay |staying |keep |carry on |go on )?(?:alive|living|live|exist|existing)"
         r"(?: {NOW_AND_ON}| like this| in this world| through this| next year|$)",
         r"{ME}(?:want|wish|wanting|thinking|think|about) (?:(?:to|about|of|i) )*"
         r"(?:not exist|not be alive|not existing|not live|didnt exist|stop existing|not being alive)\b"),
        "I don't want to be alive anymore.", r"\blive (?:in|at|with|near|here)\b",
    ),
    _phrase(
        "tired of life", "living life alive",
        (r"{ME}(?:tired|sick|done|finished|exhausted|through|enough|weary) (?:of|with|from) "
         r"(?:living(?! (?:with|in|at|like|here|off|out))|being alive|life(?! (?:in|at|as))|existing|my life)\b",
         r"\b(?:want|way) out of (?:this |my )?life\b", r"\bliving hurts\b"),
        "I'm tired of living.",
    ),
    _phrase(
        "no reason to live", "live living alive",
        (r"\b(?:nothing|no reason|no point|nobody|no one)(?: (?:left|to me|in me|any more|for me))* "
         r"(?:to live for|to live|to go on living|in living|worth living for|to stay alive)$",
         r"\b(?:life is (?:nt |not )?|lifes |isnt |not )worth living\b", r"\bwhy am i (?:alive|living|here alive)\b",
         r"\bi (?:cant|dont) see (?:any|a) reason to (?:live|stay alive|be alive)\b"),
        "I have no reason left to live.", r"\b(?:you|your)\b|\bis worth\b",
    ),
    _phrase(
        "not here", "here planet earth around",
        (r"{ME}(?:dont|not|no longer) want to be (?:here any (?:more|longer)|(?:on|in) this (?:planet|earth|world)|around any (?:more|longer))",
         r"\bi (?:will |am )?(?:not|wont) be (?:here|around) (?:(?:for )?much longer|any more)\b"),
        "I don't want to be here anymore.", _WORK_OR_PLACE + r"|\bmoving\b",
    ),
    _phrase(
        "disappear for ever", "disappear vanish",
        (r"{ME}(?:want|like|wish i could) (?:to )?(?:disappear|vanish) (?:forever|for good|for ever|and never come back)\b",),
        "I want to disappear forever.",
    ),
    _phrase(
        "dying on the mind", "dying death",
        (r"{ME}(?:cant stop )?(?:thinking|think|thoughts|dreaming|fantasize|fantasise|obsessed) (?:now )?(?:about|of|with) "
         r"(?:dying|my own death|my death)\b",
         r"\bdying is the (?:only|best) (?:way|answer|thing)\b|\bdying is the way\b"),
        "I think about dying all the time.",
    ),
    _phrase(
        "be with the dead", "late heaven",
        (r"{ME}(?:want|ready|going) to (?:go and |go )?(?:be with|join) (?:my late \w+|(?:him|her|my \w+) in heaven)\b",),
        "I want to go and be with my late wife.",
    ),
    _phrase(
        "ready to go", "lord god", (r"\b(?:lord|god) (?:takes|would take|will take|to take|take) me\b",),
        "I only pray that the Lord takes me soon.", r"\btakes? me (?:to|for|at)\b",
    ),
)  # fmt: skip

DOING = (
    _phrase(
        "suicidal", "suicidal",
        (r"{ME}(?:a bit |quite |a little )?suicidal\b", r"\bsuicidal (?:thoughts|feelings)\b(?!.*\?$)"),
        "I feel suicidal tonight.", r"\b(?:not|never|isnt|arent|you|your|his|her|their|people|about) (?:\w+ )?suicidal\b",
    ),
    _phrase(
        "suicide", "suicide",
        (r"{ME}(?:cant stop |want |going |thinking |think |thought |thoughts |dreaming |consider |considering |considered |"
         r"contemplating |planning |planned |plan |commit |committing |about |of |on |to |my ){1,5}suicide\b",),
        "I keep thinking about suicide.", r"\bsuicide (?:prevention|awareness|hotline|line|squad|note in|bereavement)",
    ),
    _phrase(
        "kill myself", "kill killing myself",
        (r"\b(?:kill|killing|harm|harming|off) myself\b",),
        "Sometimes I think I should just kill myself.",
        r"\bkill(?:ing)? myself (?:laughing|for (?:this|that|the|a|you|them|work)|to (?:get|make|finish|please|keep|be)|trying|"
        r"over|with|working|at (?:work|the gym))\b|\btried to (?:kill|harm) myself\b.{0,30}(?:" + _LONG_AGO + ")",
    ),
    _phrase(
        "hurt myself", "hurt hurting cut cutting injure something",
        (r"\b(?:want|wanting|going|urge|urges|thoughts|thinking|think|feel like|feeling like|like|plan|planning|been|keep|i will|i might|i may|not) "
         r"(?:now |badly )?(?:to |of |about )?(?:hurt|hurting|cut|cutting|injure|do something to) myself\b",
         r"\bi (?:hurt|cut) myself (?:on purpose|again|because|deliberately)"),
        "I'm going to hurt myself.", r"\bmyself (?:lifting|running|playing|carrying|if i (?:lift|run|carry)|at (?:football|work)|some)\b",
    ),
    _phrase(
        "tried", "tried attempted nearly almost",
        (r"\bi (?:have )?(?:tried|attempted) to (?:end my (?:own )?life|take my (?:own )?life|die)\b",
         r"\bi (?:nearly|almost) (?:killed myself|ended my (?:own )?life|took my (?:own )?life)\b"),
        "I tried to end my life last week.", r"\blaughing\b|" + _LONG_AGO,
    ),
    _phrase(
        "end my life", "life existence",
        (r"\b(?:end|ending|take|taking|finish|finishing) my (?:own )?(?:life|existence)\b(?! (?:as|in|story))",
         r"\bmy life is over and\b", r"\bend things\b.{0,10}\bmy life\b"),
        "I'm thinking of ending my own life.", r"\b(?:tried|attempted) to (?:end|take).{0,30}(?:" + _LONG_AGO + ")",
    ),
    _phrase(
        "end it", "end ending",
        (r"{ME}(?:want|like|going|ready|thinking|time|planning|decided|urge|about) (?:to |of |about )?(?:end|ending) "
         r"(?:it all|it tonight|it now|it for good|everything|it$)", r"{I}like ending (?:it|things|everything)$"),
        "I'm going to end it all.", r"\b(?:relationship|marriage|engagement|contract|call|meeting|with)\b",
    ),
    _phrase(
        "goodbye", "goodbye goodbyes last worry",
        (r"\b(?:written|writing|wrote|write) (?:my |a |the )?goodbye (?:letters?|notes?)\b", r"\bi have (?:all )?said my (?:final |last )?goodbyes\b",
         r"\b(?:tonight|today|this) is my last (?:night|day)(?: alive| on earth)?$", r"\byou will not have to worry about me (?:for )?(?:much longer|any more)\b"),
        "I've said my goodbyes.", _WORK_OR_PLACE,
    ),
    _phrase(
        "self-harm", "harm harming harmed",
        (r"{ME}(?:want |urge |urges |going |doing |back |thinking |relapsed |to |of |about |with |into ){0,3}self (?:harm|harming|harmed)\b",),
        "I've started self-harming again.", r"\b(?:not|never|dont|stopped|havent|training|leaflet|policy|clean|about (?:him|her|your))\b",
    ),
    _phrase(
        "not safe with myself", "safe trust scared afraid frightened terrified",
        (r"{ME}(?:not safe|dont safe|dont feel safe|unsafe) (?:on my own|alone|by myself|with myself|from myself)\b",
         r"\bcant (?:keep myself safe|stay safe)\b", r"\b(?:dont|cant) trust myself (?:to be (?:alone|on my own)|alone|tonight)\b",
         r"\b(?:scared|afraid|frightened|terrified) (?:of )?(?:what )?i (?:might|may|will|could|am going to) do (?:something )?to myself\b"),
        "I'm not safe on my own right now.",
    ),
    _phrase(
        "taken too much", "taken took overdose overdosed",
        (r"\bi (?:have )?(?:taken|took) (?:an overdose|too many (?:tablets|pills)|all (?:of )?my (?:tablets|pills|meds))\b",
         r"\bi (?:have )?overdosed\b(?! on)"),
        "I've taken an overdose.", _LONG_AGO,
    ),
)  # fmt: skip
