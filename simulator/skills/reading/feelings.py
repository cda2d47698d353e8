"""Feeling words by family and strength, with metaphors and half-feelings, found in a list of words."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from simulator.skills.reading.listed import listed

# Within a family: mild / middling / strong, then sayings of more than one word.
_FAMILIES: dict[str, str] = {
    "glad": "glad pleased content cheerful fond nice / happy joyful enjoying warm delighted glowing buzzing / "
    "thrilled elated ecstatic overjoyed joy delight; over the moon; on cloud nine; made your day",
    "sad": "down low sad blue flat glum wistful / unhappy sadness miss missed missing gutted tearful empty heavy "
    "disappointed disappointing disappointment upset upsetting / "
    "heartbroken grief grieving devastated devastating crushed crushing miserable despair hopeless heartbreaking; "
    "broke your heart; breaks your heart; let down; a blow; such a loss; knocked you; gets you down; got you down",
    "angry": "annoyed annoying irritated irritating cross bothered bothers grumpy prickly / angry mad frustrated "
    "frustrating frustration anger resentful resentment livid wound / furious fuming enraged outraged seething rage "
    "fury infuriating maddening; fed up; had enough; sick of; drives you mad; boiling over; gets to you; "
    "rubbed you the wrong way; makes your blood boil; pissed off; ticked off",
    "afraid": "nervous uneasy wary unsure worry worried worries anxious tense edgy unsettled unsettling cautious "
    "hesitant daunting nerve wracking / scared afraid frightened frightening scary fear dread dreading stressed "
    "stressful anxiety alarmed shaken jittery rattled / terrified terrifying panicked panicky panic petrified; "
    "on edge; butterflies in your stomach; a knot in; heart in your mouth; walking on eggshells; up all night; "
    "the floor went; the floor gave way; rug pulled; rug got pulled; hits you hard; got to you; on tenterhooks",
    "ashamed": "awkward shy timid embarrassed embarrassing silly sheepish foolish small / ashamed guilty "
    "guilt shame shameful "
    "exposed self-conscious / humiliated humiliating mortified humiliation; wanted the ground to swallow; "
    "beating yourself up",
    "hurt": "stung hurt hurts hurtful stings sting sore wounded raw painful pain ouch / rejected unwanted unloved "
    "excluded unimportant invisible unappreciated unseen unheard unnoticed undervalued overlooked snubbed slighted "
    "insulted insulting dismissed disrespected belittled / "
    "betrayed abandoned crushed betrayal; left out; shut out; cut deep; pushed aside; not heard; not seen; "
    "feel noticed; feel seen; feel heard; feel appreciated; feel valued; taken for granted; like nobody sees; "
    "in the dark; kicked in the teeth; slap in the face; kick in the teeth; last to know; like a spare part",
    "half": "ignored attacked used cheated blamed judged criticized accused manipulated bullied trapped cornered "
    "pressured pushed controlled smothered",
    "tired": "tired weary sleepy stretched drained / exhausted exhausting worn shattered knackered tiring draining "
    "overwhelmed overwhelming wiped swamped burdened / burned burnt drowning; worn out; worn down; burned out; "
    "burnt out; run ragged; out of steam; at the end of your rope; end of your tether; running on empty; "
    "on your last legs; stretched thin; too much; a lot on your; weighs on you; weighing on you; on your shoulders; "
    "carrying",
    "torn": "torn mixed ambivalent undecided conflicted divided confused confusing puzzled baffled lost "
    "stuck unclear "
    "uncertain helpless powerless discouraged; in two minds; part of you; pulled both ways; pulled in two; "
    "at a loss; all over the place; up in the air",
    "proud": "proud pride confident accomplished strong capable brave",
    "relieved": "relieved relief calm calmer lighter safe peaceful settled peace; a weight off; weight off your; "
    "breathe again; load off",
    "lonely": "lonely alone isolated lonesome homesick disconnected loneliness; on your own; by yourself; "
    "far away from everyone; left behind; no one to turn to",
    "hopeful": "hopeful keen eager excited exciting looking curious optimistic motivated determined excitement "
    "hope hoping; looking forward; can not wait",
    "jealous": "jealous envious envy jealousy; green with envy",
    "bored": "bored boring numb restless fed; going through the motions",
    "surprised": "surprised shocked shock stunned startled speechless amazed astonished surprise shocking; "
    "taken aback; caught off guard; did not see it coming; out of the blue; threw you; thrown by; a jolt; "
    "knocked for six; bowled over",
    "grateful": "grateful thankful touched moved appreciated loved moving touching valued cared blessed",
    "hard": "hard tough rough difficult awful horrible terrible rotten unfair lousy horrid dreadful "
    "brutal grim nasty "
    "crappy shitty harsh unbearable miserable messy sucks",
}  # fmt: skip

_WARM = frozenset(("glad", "proud", "relieved", "hopeful", "grateful"))
_NEITHER = frozenset(("torn", "surprised"))
_NOT_ALONE = listed(
    "nice looking taken fed heavy low down flat small used pushed lost missed missing strong safe "
    "settled wound stretched warm moving worn burned burnt mad hard rough lousy carrying"
)
"""Words that are feelings in some company and something else in other company."""


@dataclass(frozen=True, slots=True)
class Feeling:
    """A feeling named by words `first` to `last` (not included); `weak` says that the words may mean something else."""

    first: int
    last: int
    family: str
    strength: int
    weak: bool

    @property
    def valence(self) -> int:
        """1 for a pleasant feeling, -1 for a painful one, 0 for neither."""
        return 1 if self.family in _WARM else 0 if self.family in _NEITHER else -1


@cache
def _lexicon() -> tuple[dict[str, tuple[str, int]], dict[str, list[tuple[tuple[str, ...], str]]]]:
    single: dict[str, tuple[str, int]] = {}
    sayings: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for family, entry in _FAMILIES.items():
        levels, *phrases = entry.split(";")
        for strength, level in enumerate(levels.split("/"), 1):
            for word in level.split():
                single.setdefault(word, (family, strength))
        for phrase in phrases:
            words = tuple(phrase.split())
            sayings.setdefault(words[0], []).append((words, family))
    return single, sayings


def feeling_words() -> frozenset[str]:
    """Every single word that names a feeling."""
    return frozenset(_lexicon()[0])


def family_of(word: str) -> str | None:
    """The family of a feeling word, or None."""
    found = _lexicon()[0].get(word)
    return found[0] if found else None


def find_feelings(words: Sequence[str]) -> tuple[Feeling, ...]:
    """The feelings named in `words`, from left to right; a saying counts once."""
    single, sayings = _lexicon()
    found: list[Feeling] = []
    at = 0
    while at < len(words):
        word = words[at]
        for saying, family in sayings.get(word, ()):
            if tuple(words[at : at + len(saying)]) == saying:
                found.append(Feeling(at, at + len(saying), family, 2, False))
                at += len(saying) - 1
                break
        else:
            if word in single:
                family, strength = single[word]
                found.append(Feeling(at, at + 1, family, strength, word in _NOT_ALONE))
        at += 1
    return tuple(found)
