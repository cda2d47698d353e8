"""What people say when someone hurts or threatens them now (Tier A, domain specification §6.2)."""

from simulator.safety.meant_otherwise import GAME, IN_JEST, LONG_AGO, WORDS_HURT
from simulator.safety.phrase import Phrase


def _phrase(name: str, needs: str, says: tuple[str, ...], example: str, unless: str = "") -> Phrase:
    return Phrase(name, "A", "hurt", needs, says, example, unless)


HURT = (
    _phrase(
        "hit by someone",
        (
            "hit hits hitting beat beats beating punch punched punches slapped slaps kicked kicks "
            "choked chokes strangled shoved pushed pushes attacked attacks bites bit burned burnt "
            "burns headbutted spat hands bruises eye grabbed grabs held holds"
        ),
        (
            r"{THEY}(?:\w+ ){1,4}and (?:beats|hits|punches|slaps|kicks|beat) (?:me|us)\b",
            r"{THEY}(?:beats|hits) (?:us|our \w+|the kids|the children)\b",
            r"{THEY}(?:grabbed|grabs|held|holds) me by (?:the|my) (?:throat|neck|hair)\b",
            (
                r"{THEY}(?:hits?|beats?|hitting|beating|punche[sd]|slaps|slapped|kicks|kicked) (?:my \w+|"
                r"us|the kids|the children|her|him) and me\b"
            ),
            r"{THEY}(?:attacked|attacks|bites|bit|burned|burnt|burns|headbutted|spat at) me\b",
            (
                "^(?!(?:it|that|this|which|life|news|you|what|reality|nothing|everyone|everything|"
                r"something|who)\b)\w+ (?:hits|beats|punches|slaps|kicks|chokes) me\b"
            ),
            r"{THEY}(?:put|puts|lays|laid|lay) (?:his|her|their) hands on me\b",
            r"{THEY}(?:left me with|gave me) (?:bruises|a black eye)\b",
            (
                "{THEY}(?:hits?|hitting|beats?|beating|punch(?:ed|es|ing)?|slap(?:s|ped|ping)?|kick(?:s|"
                r"ed|ing)?|chok(?:ed|es|ing)|strangled|shoved) me\b"
                r"(?! (?:out|off|while)\b)"
            ),
            r"{THEY}(?:\w+ ){1,4}and (?:punched|slapped|kicked|choked|hit) me\b",
            r"{THEY}(?:push(?:ed|es)|shoved|threw) me (?:down|against|into|over|to the (?:floor|ground|wall)|across)\b",
        ),
        "He hits me when he drinks.",
        GAME + "|" + LONG_AGO,
    ),
    _phrase(
        "being beaten",
        "beaten hit punched hurt threatened attacked blackmailed life slapped kicked stalked followed",
        (
            r"\bi am (?:being|getting) (?:stalked|followed)(?! on)\b",
            (
                r"\bi (?:was|have been|got|get|am) (?:being |getting )?(?:beaten|punched|slapped|kicked|"
                r"hit)(?: up)? by (?:my|him|her|his|a man|someone|some|two men|three)\b"
            ),
            (
                r"\bi am (?:being|getting) (?:hurt|threatened|attacked|blackmailed|hit|punched|beaten) "
                "?(?:at home|by|now|right now|$)"
            ),
            r"\b(?:afraid|scared|frightened|terrified|fear) for my life\b",
            (
                r"\bi (?:am|keep|have been|get) (?:being |getting |been )?(?:beaten|hit|punched) (?:by|at "
                r"home|up by)\b"
            ),
        ),
        "I'm being beaten by my parents.",
        GAME + "|" + LONG_AGO,
    ),
    _phrase(
        "hurt by someone",
        "hurts hurting hurt",
        (
            r"{THEY}(?:hurts?|hurting) me\b",
            "{THEY}hurting me$",
        ),
        "My mother hurts me and I don't know who to tell.",
        WORDS_HURT + "|" + LONG_AGO,
    ),
    _phrase(
        "abuse",
        (
            "abused abuses abusing molested raped rapes assaulted attacked violent abusive touches "
            "touching forces forced made things"
        ),
        (
            r"{THEY}(?:makes?|made) me do things (?:in bed|to (?:him|her)|i dont want)\b",
            r"\bforced (?:himself|herself|themselves) on me\b",
            r"\bmade me (?:have sex|touch (?:him|her))\b",
            (
                r"\bi (?:was|am|have|got) (?:been |being )?(?:sexually |physically )?(?:abused|molested|"
                r"raped|assaulted)\b"
            ),
            r"\bi was (?:physically )?attacked (?:by|on|last night|today|yesterday)\b",
            r"\b(?:he|my (?:\w+ )?{OTHERS}) is (?:violent|abusive)\b(?! in the| language)",
            r"{THEY}(?:abused|abuses|abusing|molests|molested|raped|rapes|assaulted|touches|touching) me\b",
            r"{THEY}(?:forces|forced|forcing) me (?:to have sex|to touch|into (?:sex|bed))\b",
        ),
        "I'm being abused at home.",
        LONG_AGO + r"|\btouches me (?:that|how|deeply|when (?:you|people)|to)\b|\bverbally\b",
    ),
    _phrase(
        "threat",
        "threatened threatens threatening threats kill hurt stab shoot find hit beat attack",
        (
            r"{THEY}(?:threatened|threatens|threatening) (?:to (?:kill|hurt|beat|hit|harm|stab|shoot)|me)\b",
            (
                r"\b(?:he|she|they|{OTHERS})(?: and| has| always| keeps?){0,3} (?:said|says|saying|told me|"
                "tells me|texted)(?: that)? (?:he|she|they)(?: will| would| is| are| going to){0,3} (?:kill|"
                "hurt|beat|harm|stab|shoot) (?:me|us|the kids|my (?:kids|children|mum|family|baby|dog|"
                r"cat))\b"
            ),
            r"\bsend(?:s|ing) (?:me )?(?:death )?threats\b",
            r"\b(?:he|she|they|someone|{OTHERS}) (?:is|are) going to (?:hurt|rape|beat) me\b(?! at)",
            r"\b(?:help|police)\b.{0,20}\b(?:he|she|they) (?:is|are) going to kill me\b",
        ),
        "He said he'd kill me if I leave.",
        IN_JEST + r"|\bthreaten(?:ed|s|ing) me with (?:\w+ ){0,3}(?:warning|detention|sack|"
        r"fine|court|lawyers?|letter|bill|notice)\b",
    ),
    _phrase(
        "afraid of being killed",
        "kill hurt hit beat find attack",
        (
            (
                r"\bi am (?:so )?(?:afraid|scared|frightened|terrified)(?: that)? (?:he|she|they) (?:will|"
                r"is going to|might|are going to) (?:hit|hurt|kill|beat|find|attack) me\b"
            ),
            (
                r"\bi (?:am |feel )?(?:afraid|scared|frightened|terrified|think|know|sure)(?: that)? "
                r"(?:he|she|they|(?:my|his) (?:\w+ )?{OTHERS}) (?:is|are|will|might|could|may)(?: going "
                r"to)?(?: kill| hurt) me\b"
            ),
        ),
        "I am afraid he is going to kill me.",
        IN_JEST,
    ),
    _phrase(
        "held",
        "leave locked locks let",
        (
            "{THEY}(?:not|wont|doesnt|dont) let me go$",
            r"{THEY}(?:not|wont|doesnt|dont) let me (?:leave|go out|out|use my phone|see anyone)\b",
            r"{THEY}(?:locked|locks|locking) me (?:in|up)\b",
            r"{THEY}me locked (?:in|up)\b",
        ),
        "He won't let me leave the house.",
        (
            r"\b(?:leave (?:early|the table|work|the meeting)|out (?:on|with|after|past|tonight|till|"
            r"until|this|of))\b"
        ),
    ),
    _phrase(
        "danger now",
        "danger following break breaking stalks stalking stalked safe outside door house broke broken",
        (
            r"\b(?:someone|somebody|man|he) is (?:in my house|at my door|outside my (?:door|house|window))\b",
            r"\b(?:someone|somebody) (?:has )?broke(?:n)? in(?:to my (?:house|flat))?$",
            r"{I}in (?:real |serious |immediate )?danger\b(?! of)",
            r"\b(?:someone|somebody|man|he) is (?:following me|breaking in(?:to)?)\b",
            r"\b(?:someone|somebody|man|he) (?:is )?trying to (?:break|get) in\b",
            r"{THEY}(?:stalks|stalking|stalked) me\b",
            r"\bi (?:am |do )?(?:not|dont feel) safe (?:here|at home|in this house|with (?:him|her|them))\b",
            r"{THEY}outside\b.{0,40}\bhurt me\b",
        ),
        "Someone is following me right now.",
        r"\bin the meeting\b",
    ),
)
