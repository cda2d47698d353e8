"""What people say when they may wish to die or to harm themselves (Tier A, domain specification §6.2).

Words that people use are listed so that they are heard; how anything is done is nowhere described.
"""

from simulator.safety.phrase import Phrase

_FUN = r"\b(?:of|from|with) (?:sheer |pure )?(?:embarrassment|shame|boredom|laughter|laughing|thirst|hunger|heat|cringe|curiosity|happiness|joy|cuteness)\b|\blaughing\b"
_PAST = r"\b(?:years ago|when i was (?:\d+|a |young|little|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)|as a (?:kid|child|teenager|teen)|in my (?:teens|twenties))"
_ACT = r"(?:kill|killing|end|ending|off|harm|harming|hurt|hurting|cut|cutting|injure|injuring)"
_LIFE = r"(?:my (?:own )?(?:life|existence))"


def _phrase(name: str, needs: str, pattern: str, example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "self", needs, pattern, example, unless)


ABOUT_SELF = (
    _phrase(
        "wish to die", "die",
        r"{ME}(?:want|wanting|wish|hope|pray|long|like|love|ready|prepared) {ADV}(?:to |i (?:could |would )?{ADV})die\b",
        "I want to die.", _FUN,
    ),
    _phrase("part of me", "die dead", r"\b(?:part|half|some) of me (?:{ADV})(?:wants to die|wants to be dead|wishes i was dead)", "Part of me wants to die.", _FUN),
    _phrase("just died", "died", r"\b(?:easier|better|happier|relief|care|notice|miss me|cry)\b.{0,20}\bif i (?:{ADV})died\b|\bif i (?:{ADV})died\b.{0,40}\b(?:relief|easier|better|care|notice|miss)\b",
            "It would be easier if I just died."),
    _phrase("wish to be dead", "dead gone",
            r"{ME}(?:wish|want|hope|rather|better|as well)(?: {ADV}(?:i (?:was|were|would be|could be)|to be|be))?(?: {ADV})?(?:dead|off dead)\b|\b(?:better|happier|easier|best)\b.{0,25} if i (?:was|were|am) (?:dead|gone|not here)\b|\bi (?:should|deserve to) be dead\b",
            "I wish I was dead."),
    _phrase("better without me", "without", r"\b(?:everyone|everybody|family|kids|children|world|life|they (?:would )?all|people)\b.{0,20}\b(?:better|happier|easier)(?: off)? without me\b", "Everyone would be better off without me.",
            r"\b(?:team|meeting|party|band|project)\b"),
    _phrase("suicidal", "suicidal", r"{ME}(?:suicidal|a bit suicidal|having suicidal)|\bsuicidal (?:thoughts|feelings|again)\b(?! ?\?$)|\bmy suicidal\b", "I feel suicidal tonight.",
            r"\b(?:not|never|isnt|arent|your?|his|her|their|people|about suicidal)\b"),
    _phrase("suicide", "suicide",
            r"{ME}(?:thinking|think|thought|thoughts|dreaming|considering|consider|considered|contemplating|planning|plan|planned|commit|committing|want|going)(?: {ADV}(?:about|of|on|to|my|commit|committing))*(?: {ADV})?suicide\b",
            "I keep thinking about suicide.", r"\bsuicide (?:prevention|awareness|hotline|line|squad|note in)"),
    _phrase("myself", "myself",
            r"\b(?:kill|killing|off|harm|harming|unalive) myself\b|\b(?:want|wanting|going|need|urge|urges|thoughts|thinking|think|feel like|feeling like|plan|planning|been|keep|scared i will|afraid i will|not) (?:{ADV})(?:to |of |about )?(?:hurt|hurting|cut|cutting|injure|injuring|do something to) myself\b|\bi (?:hurt|cut|burnt|burned) myself (?:on purpose|again|because)",
            "I'm going to hurt myself.", r"\bkill(?:ing|ed)? myself (?:laughing|for (?:this|that|the|a|you|them|work)|to (?:get|make|finish|please|keep)|trying|over|with work|working|at (?:work|the gym))|\bhurt(?:ing)? myself (?:lifting|running|playing|carrying|if i (?:lift|run|carry))"),
    _phrase("tried", "killed life", r"\bi (?:(?:{ADV})(?:tried|attempted) (?:{ADV})to (?:kill myself|end my (?:own )?life|take my (?:own )?life|die)|(?:nearly|almost) (?:killed myself|ended my (?:own )?life|took my (?:own )?life))\b|\bif i (?:{ADV})killed myself\b",
            "I tried to end my life last week.", r"laughing|" + _PAST),
    _phrase("end my life", "life existence", rf"\b(?:end|ending|take|taking|finish|finishing) {_LIFE}\b(?! as)", "I'm thinking of ending my own life.", r"\b(?:dont|never|not going to|wouldnt|would not) (?:want to |think of |)(?:end|take)"),
    _phrase("end it", "end ending", r"{ME}(?:want|like|going|ready|thinking|time|planning|decided|urge|about)(?: {ADV}(?:to|of|about|just))* (?:end|ending) (?:it all|it tonight|it now|it for good|everything)\b|{I}(?:feel|feeling) like (?:just )?ending (?:it|things|everything)\b", "I'm going to end it all.",
            r"\b(?:relationship|marriage|engagement|with (?:him|her|them|you)|contract|call|meeting)\b"),
    _phrase("not alive", "alive living live exist existing existence",
            r"{ME}(?:dont|not|no longer|do not|cant see|stop|never)(?: {ADV})? ?(?:want|wanting|wish|see|going|myself|like|think about|think of|deserve)?(?: {ADV}(?:to|any reason to|a reason to|the point of|the point in|myself))* (?:be|being|stay|staying|live|living|exist|existing|alive|keep living|carry on living|go on living)\b(?: alive| like this| any (?:more|longer)| in this world| through this|$)|{ME}(?:want|wanting|wish|thinking|think|about)(?: {ADV}(?:to|about|of|i))* (?:not exist|not be alive|not existing|not live|didnt exist|stop existing|not being alive)\b|\bcant live any (?:more|longer)\b",
            "I just don't want to be alive anymore.", r"\b(?:in|at|with|near|here in|on my own) (?:london|town|this (?:house|flat|city)|him|her|them|my (?:parents|mum|dad))\b"),
    _phrase("tired of life", "living life alive", r"{ME}(?:tired|sick|done|finished|exhausted|through|had enough|weary|fed up)(?: {ADV})? ?(?:of|with|from) (?:{ADV})(?:living(?! (?:with|in|at|like|here|off|out))|being alive|life(?! (?:in|at|as))|existing|my life)\b|\b(?:want|way) out of (?:this |my )?life\b|\bliving hurts\b",
            "I'm tired of living."),
    _phrase("no reason to live", "live living", r"\b(?:nothing|no reason|no point|not much|nobody|no one)(?: (?:left|to me|really|in me|any more|left for me))* (?:to live for|to live|to go on living|in living|worth living for)\b|\blife is(?:nt| not) worth (?:living|it)\b|\bnot worth living\b|\bwhy am i (?:{ADV})(?:alive|living)\b",
            "I have no reason left to live.", r"\b(?:you|your)\b"),
    _phrase("not wake", "wake sleep", r"{ME}(?:dont want|wish|want|hope|pray|like|could)\b.{0,45}\b(?:(?:not|never|dont|didnt|wouldnt) (?:just )?(?:have to )?wake|sleep forever|sleep and never|not wake)\b|\b(?:dont|not) want to wake(?: up)?(?: (?:any more|tomorrow|again|ever)|$)",
            "I hope I never wake up."),
    _phrase("not here", "here planet earth around", r"{ME}(?:dont|do not|not)(?: {ADV})? want(?: {ADV})? to be (?:here any (?:more|longer)|on this (?:planet|earth)|around any (?:more|longer))\b|\bi (?:will|am)? ?(?:not|wont) be (?:here|around) (?:much longer|any more|for much longer)\b",
            "I don't want to be here anymore.", r"\b(?:job|office|school|party|company|town|moving|move|desk)\b"),
    _phrase("disappear forever", "disappear vanish", r"{ME}(?:want|like|wish i could) (?:to )?(?:{ADV})(?:disappear|vanish) (?:forever|for good|for ever|and never come back)\b", "I want to disappear forever."),
    _phrase("goodbyes", "goodbye goodbyes last longer worry", r"\b(?:written|writing|wrote|write) (?:{ADV})?(?:my |a |the )?goodbye (?:letters?|notes?)\b|\bi have (?:{ADV})said my (?:final |last )?goodbyes\b|\b(?:tonight|today|this) is my last (?:night|day)(?: alive| on earth| here)?$|\bworry about me (?:for )?(?:much longer|any more)\b",
            "I've said my goodbyes.", r"\bat (?:work|school)\b|\bleaving do\b"),
    _phrase("dying on the mind", "dying death", r"{ME}(?:thinking|think|thoughts|dreaming|fantasize|fantasise|obsessed)(?: {ADV})? ?(?:about|of|with) (?:{ADV})(?:dying|my own death|my death|death all)\b|\bdying is (?:{ADV})the only (?:way|answer)\b", "I think about dying all the time."),
    _phrase("self-harm", "harm harming harmed", r"{ME}(?:want|urge|urges|going|self|doing|back to|thinking|relapsed)?(?: {ADV}(?:to|of|about|with|into))? ?self (?:harm|harming|harmed)\b", "I've started self-harming again.", r"\b(?:not|never|dont|stopped|havent|training|leaflet|policy|clean)\b"),
    _phrase("not safe with myself", "safe myself trust", r"{ME}(?:not safe|dont feel safe|cant keep myself safe|cant stay safe|unsafe)(?: {ADV})?(?: (?:on my own|alone|by myself|with myself|from myself|right now|tonight)|$)|\bcant keep myself safe\b|\b(?:dont|cant) trust myself (?:to be (?:alone|on my own)|alone|tonight|not to)\b|\b(?:scared|afraid|frightened|terrified) (?:of )?(?:what )?i (?:might|may|will|could|am going to) do (?:something )?to myself\b",
            "I'm not safe on my own right now.", r"\bnot safe (?:in|at) (?:goal|the job|work)\b"),
    _phrase("be with the dead", "late", r"{ME}(?:want|ready|going)(?: {ADV})? to (?:go and |go |just )?(?:be with|join) (?:my late \w+|him in heaven|her in heaven|my \w+ in heaven)\b", "I want to go and be with my late wife."),
    _phrase("nobody would care", "died dead gone", r"\b(?:nobody|no one|noone|who) would (?:{ADV})(?:care|notice|miss me|cry)\b.{0,12} if i (?:{ADV})(?:died|was dead|were dead|killed myself|was gone|were gone)\b", "Nobody would care if I died."),
    _phrase("finish it", "finish over", r"\b(?:my life is over|life is over for me)\b|{ME}going to finish it(?: tonight| all|$)", "My life is over and I'm going to finish it.", r"\b(?:report|homework|essay|book|work|job)\b"),
    _phrase("taken too much", "taken overdose overdosed", r"\bi (?:have )?(?:{ADV})(?:taken|took) (?:an overdose|too many (?:tablets|pills)|all (?:of )?my (?:tablets|pills|meds))\b|\bi (?:have )?overdosed\b", "I've taken an overdose."),
)  # fmt: skip
