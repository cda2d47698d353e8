"""Light stems and a few synonyms, so that fresh words for the same thing are seen to be about the same thing."""

from functools import cache, lru_cache

from simulator.skills.reading.listed import listed

STOPWORDS = listed(
    "a an the and or but if so as at by for from in into of off on onto out over to up with about after "
    "before than then that this these those there here it its he she they him her them his their theirs who "
    "whom which what when where why how i me my mine myself you your yours yourself we us our ours be am is "
    "are was were been being do does did doing done have has had having will would shall should can could may "
    "might must not no nor only just very really too also even still again ever yet well oh okay yeah yes "
    "right like get got getting go going gone went come came thing things something anything everything one "
    "ones some any all both each more most much many lot bit kind sort way let make made say said saying says "
    "tell told know think mean want because since while until through now today sounds seem feel feels felt "
    "feeling hear hearing s d t m re ve ll"
)

_SYNONYMS = (
    "mom mother mama; dad father daddy papa; grandma grandmother nan nana granny; kid child children son "
    "daughter boy girl baby; brother sibling; sister sibling; boss manager supervisor; job work career "
    "position office; house home flat apartment place; fight argue argument row quarrel; doctor gp "
    "consultant; school class teacher; money pay cash cost price afford rent; car drive driving; husband wife "
    "partner spouse; friend mate pal; sick ill unwell; die dead death passed loss lose lost; cry tear weep; "
    "sleep night bed awake; shout yell; late wait waiting; quit leave resign left leaving; begin start; end "
    "finish stop; talk speak chat; call ring phone; text message; ask question; alone nobody lonely; exam "
    "test; tired exhausted worn; scared afraid frightened nervous; angry mad furious cross; happy glad; sad "
    "upset; help support; notice see seen; month week day weeks; big huge large; fast quick; buy bought; sell "
    "sold; try attempt; forget forgot remember; promise promised; deadline date due; ignore ignored; laugh "
    "joke; eat food dinner; drink alcohol drinking; city town; email mail; meeting meet; party; break broke "
    "broken; fix mend repair"
)

_IRREGULAR = {
    "left": "leave", "lost": "lose", "told": "tell", "said": "say", "went": "go", "gone": "go", "gave": "give",
    "given": "give", "took": "take", "taken": "take", "came": "come", "kept": "keep", "met": "meet", "sent": "send",
    "paid": "pay", "bought": "buy", "brought": "bring", "sold": "sell", "broke": "break", "broken": "break",
    "forgot": "forget", "forgotten": "forget", "slept": "sleep", "spent": "spend", "saw": "see", "seen": "see",
    "wrote": "write", "written": "write", "ran": "run", "stood": "stand", "held": "hold", "won": "win", "ate": "eat",
    "drove": "drive", "driven": "drive", "found": "find", "thought": "think", "felt": "feel", "heard": "hear",
    "children": "child", "people": "person", "men": "man", "women": "woman", "better": "good", "worse": "bad",
    "died": "die", "dying": "die", "lying": "lie", "lied": "lie", "hid": "hide", "chose": "choose", "began": "begin",
}  # fmt: skip


@cache
def _synonyms() -> dict[str, int]:
    table: dict[str, int] = {}
    for number, group in enumerate(_SYNONYMS.split(";")):
        for word in group.split():
            table.setdefault(_cut(word), number)
    return table


def _cut(word: str) -> str:
    """`word` without its commonest endings; crude, but the same for both sides."""
    word = _IRREGULAR.get(word, word)
    if len(word) <= 3:
        return word
    for ending in ("ingly", "edly", "ness", "ment", "ings", "ing", "ies", "ied", "ed", "es", "ly", "er", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2]:
        word = word[:-1]
    return word


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """What `word` is compared by: its stem, or the number of its group of synonyms."""
    cut = _cut(word)
    group = _synonyms().get(cut)
    return cut if group is None else f"~{group}"


def content_stems(words: tuple[str, ...]) -> frozenset[str]:
    """The stems of the words that carry content."""
    return frozenset(stem(word) for word in words if word not in STOPWORDS and len(word) > 1)
