"""What people say when someone hurts or threatens them now, or when they mean to harm someone (Tier A, §6.2)."""

from simulator.safety.phrase import About, Phrase

_LONG_AGO = r"\b(?:years ago|when i was (?:a |\d+|young|little|small|seven|eight|nine|ten|twelve)|as a (?:kid|child|boy|girl)|growing up|used to)\b"
_GAME = r"\b(?:at|in) (?:chess|cards|tennis|football|goal|the (?:race|game|final|match|quiz)|monopoly|scrabble|darts|pool)\b|\bhit me (?:up|with)\b|\bto it\b|\bhands down\b"
_MERELY_WORDS = r"\b(?:by what|with what|when (?:he|she|they) (?:say|says|said|forget|forgets|ignores?)|feelings|that (?:he|she|they))\b"


def _phrase(about: About, name: str, needs: str, pattern: str, example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", about, needs, pattern, example, unless)


ABOUT_OTHERS = (
    _phrase("hurt", "hit by someone", "hit hits hitting beat beats beating beaten punched punches punching slapped slaps slapping kicked kicks kicking choked chokes choking strangled shoved pushed grabbed",
            r"{THEY}(?:hit|hits|hitting|beat|beats|beating|beaten|punch|punched|punches|punching|slap|slapped|slaps|slapping|kick|kicked|kicks|kicking|choke|choked|chokes|choking|strangled|shoved) me\b(?: up)?|{THEY}(?:and )?\w* ?\w* ?\w* ?(?:punched|slapped|kicked|choked) me\b|{THEY}(?:pushed|pushes|shoved|shoves|threw) me (?:down|against|into|over|to the|across)\b|\bi (?:am|have|keep|get) (?:{ADV})(?:being|been|getting) (?:beaten|hit|punched|abused)\b",
            "He hits me when he drinks.", _GAME + "|" + _LONG_AGO),
    _phrase("hurt", "hurt by someone", "hurts hurting hurt", r"{THEY}(?:hurts|hurting|physically hurt|hurt) me\b", "My mother hurts me and I don't know who to tell.",
            _MERELY_WORDS + "|" + _LONG_AGO + r"|\bhurt me$|\bhurt me (?:and i am (?:still )?(?:angry|cross|upset)|deeply|a lot|more than|too|very much)|\bhurts me (?:that|to (?:see|hear|say|think)|how|too|when i)"),
    _phrase("hurt", "abuse", "abused abuses abusing abuse molested raped rapes rape assaulted touches touching forces forced", r"\bi (?:was|am|have|got|get|have been) (?:{ADV})?(?:been |being )?(?:{ADV})?(?:sexually |physically )?(?:abused|molested|raped|assaulted)\b|{THEY}(?:abused|abuses|abusing|molests|molested|raped|rapes|assaulted) me\b|{THEY}(?:touches|touching) me\b|{THEY}(?:forces|forced|forcing|makes|made) me (?:to )?(?:have sex|do (?:sexual )?things|touch)\b",
            "I'm being abused at home.", _LONG_AGO + r"|\btouches me (?:that|how|deeply|when (?:you|people)|to)\b|\bverbally\b"),
    _phrase("hurt", "threat", "threatened threatens threatening threats kill hurt", r"{THEY}(?:threatened|threatens|threatening)(?: (?:to (?:kill|hurt|beat|hit|harm|stab|shoot)|me)\b)|\b(?:he|she|they|(?:{OTHERS}))(?: and)?(?: has| have| just| always| keeps?)* (?:said|says|saying|told me|tells me|texted)(?: that)? (?:he|she|they)(?: (?:will|would|is|are|going to|gonna))* (?:kill|hurt|beat|harm|stab|shoot|find) (?:me|us|the kids|my (?:kids|children|mum|family|baby|dog|cat))\b|\bsending (?:me )?(?:death )?threats\b|\bsays (?:he|she|they) (?:will )?hurt me\b",
            "He said he'd kill me if I leave.", r"\bif i (?:am|was|get|got) late\b|\bthreatened (?:me )?with (?:a warning|detention|the sack)|\bif i (?:forget|forgot|dont (?:tidy|finish|bring|call))"),
    _phrase("hurt", "afraid of being killed", "kill", r"\bi (?:am |feel )?(?:{ADV})(?:afraid|scared|frightened|terrified|think|know|sure)(?: that)? (?:he|she|they|(?:my|his) (?:\w+ )?(?:{OTHERS})) (?:is|are|will|might|could|may)(?: {ADV})?(?: ?going to)? ?(?:kill|hurt|really hurt) me\b", "I am afraid he is going to kill me.",
            r"\b(?:if i am late|for (?:being|losing|forgetting|breaking|spilling)|when (?:she|he|they) (?:sees?|finds?) )"),
    _phrase("hurt", "held", "leave locked locks lock out", r"{THEY}(?:will |does |do )?(?:not|wont|doesnt|dont) let me (?:leave|go out|out|go home|use my phone|see anyone)(?! of the (?:team|loop))\b|{THEY}(?:locked|locks|lock|locking) me (?:in|up)\b|{THEY}me locked (?:in|up)\b", "He won't let me leave the house.",
            r"\b(?:leave early|leave the table|leave work|leave the meeting|go out (?:on|with|after|past|tonight|till|until|this))\b"),
    _phrase("hurt", "danger now", "danger following followed outside break breaking stalking safe coming", r"{I}in (?:{ADV})?(?:real |serious |immediate )?danger\b(?! of)|\b(?:someone|somebody|a man|man|he) is (?:{ADV})(?:following me|breaking in|trying to (?:break|get) in)\b|\bman trying to (?:break|get) in\b|{THEY}(?:stalks|stalking|stalked) me\b|\bi am (?:{ADV})(?:being|getting) (?:stalked|followed)\b|\bi (?:am|do)? ?(?:not|dont feel) safe (?:here|at home|in this house|with (?:him|her|them))\b|\b(?:he|she) is (?:outside|coming back)\b.{0,40}\b(?:hurt|kill|scared|afraid|safe)\b|\bsafe\b.{0,15}\b(?:he|she) is (?:outside|coming back)\b|{THEY}outside\b.{0,40}\bhurt me\b",
            "Someone is following me right now."),
    _phrase("harm", "going to harm", "kill killing hurt hurting harm harming stab shoot beat attack",
            r"{I}(?:want|going|plan|planning|intend|ready|about|urge|urges|might|will|like|scared i will|scared i might|afraid i will|afraid i might|scared i|afraid i)(?: {ADV}(?:to|of|on|i will|i am going to|i might|might|will|am going to|going to))* (?:kill|hurt|harm|stab|shoot|attack|seriously hurt) {THEM}\b",
            "I want to hurt someone.",
            r"\b(?:not|never|dont|didnt|wouldnt|wont|doesnt) (?:\w+ ){0,4}(?:to )?(?:kill|hurt|harm|attack)\b|\b(?:kill|hurt) \w+ for (?:eating|forgetting|being late|spoiling|not|using|leaving)|\b(?:hurt|kill) (?:your|his|her|their|anyones|someones|somebodys|peoples)\b|\bfeelings\b|\bwith kindness\b|\bby (?:saying|telling|being)\b|\bwith what i\b|\bif i (?:say|tell|told|said)\b|\b(?:going to|will|might) hurt you to hear\b"),
    _phrase("harm", "thoughts of harm", "killing hurting harming", r"{I}(?:cant stop )?(?:thinking|think|thought|fantasize|fantasizing|fantasise|dreaming|dream|thoughts|planning)(?: {ADV}(?:about|of|on))* (?:killing|hurting|harming|stabbing|shooting|attacking) (?:{ADV}){THEM}\b", "I keep thinking about killing my father.",
            r"\bfeelings\b|\bhow (?:much )?i am hurting\b|\bnot (?:killing|hurting)\b"),
    _phrase("harm", "plan of harm", "plan dies pay", r"\bi have a plan to (?:kill|hurt|harm|attack) (?!myself)\w+|\b(?:tonight|tomorrow|today) (?:he|she|they) dies?\b", "I have a plan to hurt the people at school."),
    _phrase("harm", "beat up", "beat smash", r"{I}(?:going|want|about)(?: {ADV})? to (?:{ADV})?(?:beat (?:{THEM} up|the (?:shit|crap|life) out of {THEM})|smash (?:his|her|their|your) (?:face|head|skull) in)\b", "I'm going to beat him up.", r"\b(?:not|dont|never)\b"),
    _phrase("harm", "has harmed", "hit beat hurt punched slapped strangled", r"\bi (?:have )?(?:just )?(?:hit|beat|punched|slapped|strangled|choked) (?:my (?:{OTHERS}|baby|child|children)|the (?:baby|kids))(?: (?:last night|again|today|yesterday|tonight|and|this morning|up)|$)", "I hit my wife last night.", _GAME + "|" + _LONG_AGO),
)  # fmt: skip
