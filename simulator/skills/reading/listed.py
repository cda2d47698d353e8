"""Lists of words as they are best read and written: in a row, with spaces."""


def listed(words: str) -> frozenset[str]:
    """The words in `words`, which is written with spaces between them."""
    return frozenset(words.split())
