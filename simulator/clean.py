"""Text from files and people, made safe for a terminal.

Applied once when text comes in and again after a template is rendered. Nothing vanishes: what a terminal would
act on, or what hides or reorders its neighbours, becomes U+FFFD, which can be seen.
"""

import re

_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufe00-\ufe0e\ufeff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_STACKED_MARKS = re.compile(
    "([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})"
    "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+"
)


def clean(text: str) -> str:
    """`text` with control, bidirectional and invisible characters shown as U+FFFD, and tabs as four spaces.

    U+200D stays, since emoji are joined by it. Of combining marks stacked on one letter three stay: no
    language needs more, and a tower of them would cover the lines above.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    ")
    return _STACKED_MARKS.sub("\\1\ufffd", _UNSAFE.sub("\ufffd", text))


def one_line(text: str) -> str:
    """`text` cleaned, with every run of white space as one space: for a place that holds a single line."""
    return " ".join(clean(text).split())
