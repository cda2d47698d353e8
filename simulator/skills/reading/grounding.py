"""How much of a reply comes from the line it answers: shared ideas, new ones, and parroting."""

from collections.abc import Sequence

_FLIP = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "am": "are", "we": "you",
    "us": "you", "our": "your", "was": "were", "you": "i", "your": "my", "yours": "mine", "are": "am",
}  # fmt: skip
_FIRST_PERSON = frozenset(("i", "me", "my", "mine", "myself"))


def flipped(words: Sequence[str]) -> tuple[str, ...]:
    """`words` as the other person would say them: `I` as `you`, `my` as `your`."""
    return tuple(_FLIP.get(word, word) for word in words)


def _runs(words: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + 3]) for at in range(len(words) - 2)}


def copied(reply: Sequence[str], line: Sequence[str]) -> float:
    """The share of the reply's runs of three words that are in the line too, with pronouns flipped or not."""
    runs = _runs(reply)
    if len(reply) < 4 or not runs:
        return 0.0
    said = _runs(line) | _runs(flipped(line)) | _runs([_FLIP.get(w, w) if w != "was" else w for w in line])
    return len(runs & said) / len(runs)


def keeps_first_person(reply: Sequence[str], line: Sequence[str]) -> bool:
    """Whether the reply speaks as `I` where the line did: said after somebody, not back to them."""
    shared = _runs(reply) & _runs(line)
    return any(_FIRST_PERSON & set(run) for run in shared)
