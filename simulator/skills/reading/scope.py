"""Which words are taken back or put in another mouth: under a negation, in quotation marks, reported."""

from collections.abc import Sequence

from simulator.skills.reading.listed import listed
from simulator.skills.reading.words import Sentence, Word

_NOT = frozenset(("not", "never", "no", "hardly", "without", "nobody", "isn"))
_REACH = 5
_NOT_A_DENIAL = frozenset(("only", "just", "even", "believe", "wonder", "stand", "help", "you"))
_OTHERS = frozenset(("he", "she", "they", "who", "everyone", "somebody", "someone", "mom", "dad", "boss", "people"))
_REPORTING = listed("said says say called calls told tells thinks think thought says shouted screamed yelled")


def denied_words(words: Sequence[Word], sentences: Sequence[Sentence]) -> frozenset[int]:
    """The places that a negation in the same clause reaches: in `I'm not saying it's your fault`, `your fault`."""
    found: set[int] = set()
    for sentence in sentences:
        reach = 0
        for at in range(sentence.first, sentence.last):
            word = words[at]
            if word.opens and not _joins_on(word):
                reach = 0
            if reach:
                found.add(at)
                reach -= 1
            if word.text in _NOT and not _asks_or_stresses(words, at, sentence):
                reach = _REACH
    return frozenset(found)


def _joins_on(word: Word) -> bool:
    return word.text in ("or", "just")


def _asks_or_stresses(words: Sequence[Word], at: int, sentence: Sentence) -> bool:
    """`Don't you think…`, `not only`, `no, you…`: a `not` that denies nothing of what follows."""
    after = words[at + 1].text if at + 1 < sentence.last else ""
    return after in _NOT_A_DENIAL or (words[at].text == "no" and at + 1 < sentence.last and words[at + 1].opens)


def reported_words(words: Sequence[Word], sentences: Sequence[Sentence]) -> frozenset[int]:
    """The places in quotation marks or after `he said`, `she called you`."""
    found = {at for at, word in enumerate(words) if word.quoted}
    for sentence in sentences:
        reported = False
        for at in range(sentence.first, sentence.last):
            if reported:
                found.add(at)
            before = words[max(sentence.first, at - 3) : at]
            if words[at].text in _REPORTING and any(word.text in _OTHERS for word in before):
                reported = True
    return frozenset(found)
