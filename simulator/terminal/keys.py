"""Which key does what in a rehearsal. Everything a key does can be typed as a word too (`/hint`)."""

DIRECT = {
    "hint": "ctrl+t",
    "model": "ctrl+o",
    "again": "ctrl+r",
    "why": "ctrl+y",
    "choose": "ctrl+l",
    "help": "f1",
}
"""Words that have a key of their own; none is one that terminals or multiplexers keep for themselves."""

MORE = "ctrl+g"
"""Opens the list of all words, each with a letter."""

LETTERS = {
    "hint": "h",
    "model": "o",
    "choose": "c",
    "again": "a",
    "back": "b",
    "whatif": "w",
    "meant": "m",
    "why": "y",
    "score": "s",
    "repeat": "r",
    "seat": "d",
    "leave": "l",
    "stop": "x",
    "forget": "f",
    "unsaved": "u",
    "help": "?",
}
"""The letters in that list."""

KEYS = (
    ("Enter", "say the reply, or choose the line"),
    ("ctrl+j", "a new line in the reply"),
    ("PgUp, PgDn", "look back in the conversation"),
    ("Tab", "to the next part of the screen"),
    ("Esc", "leave this screen; a rehearsal is kept as you settled"),
    ("Esc Esc", "clear the screen and leave the program, at once"),
    ("ctrl+q", "leave the program"),
    ("? or F1", "help; in an empty reply box too"),
)
"""Keys that work on every screen, with what they do."""


def key_of(word: str) -> str:
    """How a word is reached by key: its own one, or its letter in the list of all words."""
    return DIRECT.get(word) or f"^g {LETTERS.get(word, '')}".strip()
