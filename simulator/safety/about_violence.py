"""What people say when someone hurts or threatens them now, or when they mean to harm someone (Tier A, §6.2)."""

from simulator.safety.phrase import About, Phrase

LONG_AGO = r"\b(?:years ago|when i was (?:a|\d+|young|little|small|\w+teen|seven|eight|nine|ten|twelve)|as a (?:kid|child|boy|girl)|growing up|used to)\b"
GAME = (
    r"\b(?:at|in) (?:chess|cards|tennis|football|goal|the (?:race|game|final|match|quiz)|monopoly|scrabble|darts|pool)\b|"
    r"\bhit me (?:up|with)\b|\bto it\b|\bhands down\b"
)
_WORDS_HURT = (
    r"\bhurts? me$|\bhurts? me (?:with (?:what|that|words)|by (?:saying|what|not|forgetting)|that|deeply|a lot|more|too|very|to (?:see|hear|say|think)|"
    r"how|when (?:he|she|they|you|i|people) (?:say|says|said|forget|forgets|forgot|ignores?|ignored|left|didnt|doesnt|dont)|"
    r"and i am (?:still )?(?:angry|cross|upset))|\bfeelings\b"
)
_IN_JEST = r"\b(?:if i (?:am|was|were|get|got|forget|forgot|miss|dont (?:tidy|finish|bring|call|ring))|for (?:being|losing|forgetting|breaking|spilling|this|that)|when (?:he|she|they) (?:sees?|finds?|hears?))\b"


def _phrase(about: About, name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", about, needs, says, example, unless)


HURT = (
    _phrase(
        "hurt", "hit by someone", "hit hits hitting beat beats beating punch punched punches slapped slaps kicked kicks choked chokes strangled shoved pushed pushes",
        (r"{THEY}(?:hits?|hitting|beats?|beating|punch(?:ed|es|ing)?|slap(?:s|ped|ping)?|kick(?:s|ed|ing)?|chok(?:ed|es|ing)|strangled|shoved) me\b",
         r"{THEY}(?:\w+ ){1,4}and (?:punched|slapped|kicked|choked|hit) me\b", r"{THEY}(?:push(?:ed|es)|shoved|threw) me (?:down|against|into|over|to the|across)\b"),
        "He hits me when he drinks.", GAME + "|" + LONG_AGO,
    ),
    _phrase("hurt", "being beaten", "beaten hit punched", (r"\bi (?:am|keep|have been|get) (?:being |getting |been )?(?:beaten|hit|punched) (?:by|at home|up by)\b",), "I'm being beaten by my parents.", GAME + "|" + LONG_AGO),
    _phrase("hurt", "hurt by someone", "hurts hurting hurt", (r"{THEY}(?:hurts?|hurting) me\b", r"{THEY}hurting me$"), "My mother hurts me and I don't know who to tell.", _WORDS_HURT.replace(r"\bhurts? me$|", r"(?<!is )\bhurts? me$|") + "|" + LONG_AGO),
    _phrase(
        "hurt", "abuse", "abused abuses abusing molested raped rapes assaulted touches touching forces forced",
        (r"\bi (?:was|am|have|got) (?:been |being )?(?:sexually |physically )?(?:abused|molested|raped|assaulted)\b",
         r"{THEY}(?:abused|abuses|abusing|molests|molested|raped|rapes|assaulted|touches|touching) me\b",
         r"{THEY}(?:forces|forced|forcing) me (?:to have sex|to touch|into (?:sex|bed))\b"),
        "I'm being abused at home.", LONG_AGO + r"|\btouches me (?:that|how|deeply|when (?:you|people)|to)\b|\bverbally\b",
    ),
    _phrase(
        "hurt", "threat", "threatened threatens threatening threats kill hurt stab shoot",
        (r"{THEY}(?:threatened|threatens|threatening) (?:to (?:kill|hurt|beat|hit|harm|stab|shoot)|me)\b",
         r"\b(?:he|she|they|{OTHERS})(?: and| has| always| keeps?)* (?:said|says|saying|told me|tells me|texted)(?: that)? (?:he|she|they)"
         r"(?: will| would| is| are| going to)* (?:kill|hurt|beat|harm|stab|shoot) (?:me|us|the kids|my (?:kids|children|mum|family|baby|dog|cat))\b",
         r"\bsend(?:s|ing) (?:me )?(?:death )?threats\b"),
        "He said he'd kill me if I leave.", _IN_JEST + r"|\bthreatened (?:me )?with (?:a warning|detention|the sack)\b",
    ),
    _phrase(
        "hurt", "afraid of being killed", "kill hurt",
        (r"\bi (?:am |feel )?(?:afraid|scared|frightened|terrified|think|know|sure)(?: that)? (?:he|she|they|(?:my|his) (?:\w+ )?{OTHERS})"
         r" (?:is|are|will|might|could|may)(?: going to)?(?: kill| hurt) me\b",),
        "I am afraid he is going to kill me.", _IN_JEST,
    ),
    _phrase(
        "hurt", "held", "leave locked locks let",
        (r"{THEY}(?:not|wont|doesnt|dont) let me (?:leave|go out|out|use my phone|see anyone)\b", r"{THEY}(?:locked|locks|locking) me (?:in|up)\b", r"{THEY}me locked (?:in|up)\b"),
        "He won't let me leave the house.", r"\b(?:leave (?:early|the table|work|the meeting)|out (?:on|with|after|past|tonight|till|until|this|of))\b",
    ),
    _phrase(
        "hurt", "danger now", "danger following break breaking stalks stalking stalked safe outside",
        (r"{I}in (?:real |serious |immediate )?danger\b(?! of)", r"\b(?:someone|somebody|man|he) is (?:following me|breaking in)\b",
         r"\b(?:someone|somebody|man|he) (?:is )?trying to (?:break|get) in\b", r"{THEY}(?:stalks|stalking|stalked) me\b",
         r"\bi (?:am |do )?(?:not|dont feel) safe (?:here|at home|in this house|with (?:him|her|them))\b", r"{THEY}outside\b.{0,40}\bhurt me\b"),
        "Someone is following me right now.", r"\bin the meeting\b",
    ),
)  # fmt: skip

HARM = (
    _phrase(
        "harm", "going to harm", "kill hurt harm stab shoot attack",
        (r"{I}(?:(?:want|going|plan|planning|intend|ready|about|urge|urges|like|scared|afraid|terrified|i|am|might|will|may|to|of) ){1,6}"
         r"(?:kill|hurt|harm|stab|shoot|attack) {THEM}",
         r"\bi (?:might|will) (?:kill|hurt|harm) (?:someone|somebody|him|them|my (?:baby|child|wife|husband))\b"),
        "I want to hurt someone.",
        r"\b(?:not|never|dont|didnt|wouldnt|wont|doesnt) (?:\w+ ){0,4}(?:kill|hurt|harm|attack)\b|\b(?:kill|hurt|harm) (?:\w+ )?(?:\w+ )?(?:for (?:eating|forgetting|being|spoiling|not|using|leaving)|by|with|if i)\b|"
        r"\b(?:hurt|kill) (?:your|their|anyones|someones|somebodys|peoples|her|his)\b(?! (?:tonight|badly|today|now)|$)|\bfeelings\b|\bto hear\b|\bhaha|\bkill you if you (?:tell|eat|spoil|laugh|forget|are late|touch my)\b",
    ),
    _phrase(
        "harm", "thoughts of harm", "killing hurting harming stabbing shooting",
        (r"{I}(?:cant stop )?(?:thinking|think|thought|fantasize|fantasizing|fantasise|dreaming|dream|thoughts|planning) (?:about |of |on )?(?:killing|hurting|harming|stabbing|shooting) {THEM}",),
        "I keep thinking about killing my father.", r"\bfeelings\b|\bnot (?:killing|hurting)\b|\bi am hurting\b",
    ),
    _phrase("harm", "plan of harm", "plan planning dies", (r"\bi have a plan to (?:kill|hurt|harm|attack) (?!myself)\w+", r"{I}planning to (?:kill|hurt|harm|attack) (?!myself)\w+", r"^(?:tonight|tomorrow|today) (?:he|she|they) dies?$"), "I have a plan to hurt the people at school."),
    _phrase("harm", "beat up", "beat smash", (r"{I}(?:going|want|about) to (?:beat (?:{THEM} up|the (?:shit|crap|life) out of {THEM})|smash (?:his|her|their|your) (?:face|head|skull) in)\b",), "I'm going to beat him up.", r"\b(?:not|dont|never)\b"),
    _phrase(
        "harm", "has harmed", "hit beat punched slapped strangled choked",
        (r"\bi (?:have )?(?:hit|beat|punched|slapped|strangled|choked) (?:my (?:{OTHERS}|baby|child|children)|the (?:baby|kids))(?: (?:last night|again|today|yesterday|tonight|and|this morning|up)\b|$)",),
        "I hit my wife last night.", GAME + "|" + LONG_AGO,
    ),
)  # fmt: skip
