"""The one way for text to reach a screen: literal, whoever wrote it.

Textual reads square brackets as markup, runs what it finds in them, and passes control characters on to the terminal.
So no widget is ever given a `str` that is not written in this program; a test reads the source for that.
"""

from collections.abc import Iterable

from textual.content import Content

from simulator.clean import clean, one_line

LONGEST = 16_384
"""So many characters are shown of one text, as many as a scenario file may hold in one place."""


def literal(text: str, style: str = "") -> Content:
    """`text` as it stands, with what a terminal would act on made visible; a giant is cut, and says so."""
    shown = clean(text[: LONGEST + 1])
    if len(shown) > LONGEST:
        shown = f"{shown[:LONGEST]}… (and {len(text) - LONGEST} characters more)"
    return Content(shown).stylize(style) if style else Content(shown)


def in_a_line(text: str, at_most: int = 200, style: str = "") -> Content:
    """`text` literally, on a single line of at most so many characters."""
    shown = one_line(text[: at_most * 4])
    return literal(shown if len(shown) <= at_most else f"{shown[: at_most - 1]}…", style)


def joined(parts: Iterable[Content], between: str = "\n") -> Content:
    """`parts` one after the other."""
    return Content(between).join(parts)
