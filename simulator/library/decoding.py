"""Bytes to lines: one encoding, no character that can't be seen, no tab that pretends to be spaces."""

import re
from collections.abc import Sequence

from simulator.library.desk import Desk
from simulator.library.limits import BYTES_AT_MOST
from simulator.scenario.model import Where
from simulator.scenario.problem import CONTROL_CHARACTER, FILE_TOO_LARGE, NOT_UTF_8, TAB

UNSEEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
"""What may not stand in a file, raw or escaped: a terminal acts on it, or YAML takes it for the end of a line."""

_OTHER_TEXT = (
    (b"\xff\xfe\x00\x00", "UTF-32"),
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
)
_NO_TEXT = (
    (b"PK\x03\x04", "a zip file or a word processor's document"),
    (b"%PDF-", "a PDF document"),
    (b"{\\rtf", "a document in rich text"),
    (b"\xd0\xcf\x11\xe0", "an old word processor's document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"SQLite format 3", "a database"),
)
_INDENT = re.compile(r"[ \t]*")


def decoded(data: bytes, desk: Desk) -> str | None:
    r"""The text of `data` with line ends as `\n`; None, and a problem on the desk, if it is not UTF-8 text."""
    if len(data) > BYTES_AT_MOST:
        desk.add(FILE_TOO_LARGE, Where(), "The file is larger than 2 MiB; a scene is a few pages of text")
        return None
    if sign := next((what for start, what in _NO_TEXT if data.startswith(start)), None):
        desk.add(NOT_UTF_8, Where(), f"This is {sign}, not plain text; save it as plain text in UTF-8")
        return None
    encoding = next((name for start, name in _OTHER_TEXT if data.startswith(start)), None) or _without_mark(data)
    if encoding:
        desk.add(NOT_UTF_8, Where(), f"The file is saved as {encoding}; save it again as UTF-8")
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        _not_utf_8(data, error, desk)
        return None
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _without_mark(data: bytes) -> str | None:
    """UTF-16 or UTF-32 that does not begin with its mark: every second byte, or more, of its start is NUL."""
    start = data[:64]
    zeros = start.count(0)
    if len(start) < 4 or zeros * 3 < len(start):
        return None
    return "UTF-32" if zeros * 3 >= len(start) * 2 else "UTF-16"


def _not_utf_8(data: bytes, error: UnicodeDecodeError, desk: Desk) -> None:
    desk.lines = data.decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    before = data[: error.start].decode("utf-8-sig", "replace").replace("\r\n", "\n").replace("\r", "\n")
    where = Where(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
    byte = data[error.start : error.start + 1]
    old = byte.decode("cp1252", "replace")
    meant = f" (in an older encoding it would be “{old}”)" if old.isalpha() or old in "‘’“”…–—" else ""
    desk.add(NOT_UTF_8, where, f"The byte {byte.hex().upper()} here is not UTF-8{meant}; save the file as UTF-8")


def without_unseen(text: str, desk: Desk) -> str:
    """`text` with U+FFFD for every character that can't be seen, each of them a problem."""
    if UNSEEN.search(text) is None:
        return text

    def replaced(match: re.Match[str]) -> str:
        start = match.start()
        where = Where(text.count("\n", 0, start) + 1, start - (text.rfind("\n", 0, start) + 1) + 1)
        unseen = f"U+{ord(match.group()):04X}"
        line = desk.raw(where.line)
        mended = UNSEEN.sub("", line)
        desk.add(CONTROL_CHARACTER, where, f"A character that can't be seen ({unseen}) stands here; delete it", mended)
        desk.settle(where.line)
        return "\ufffd"

    return UNSEEN.sub(replaced, text)


def without_tabs(lines: Sequence[str], desk: Desk) -> Sequence[str]:
    """`lines` with spaces for tabs; a tab at the start of a line is a problem, one further on is only a space."""
    if not any("\t" in line for line in lines):
        return lines
    step = " " * _step(lines)
    return [_spaced(line, number, step, desk) if "\t" in line else line for number, line in enumerate(lines, 1)]


def _spaced(line: str, number: int, step: str, desk: Desk) -> str:
    if not line.strip():
        return ""
    start = _INDENT.match(line).group()  # type: ignore[union-attr]  # the pattern matches everywhere
    rest = line[len(start) :]
    if "\t" in start:
        mended = start.replace("\t", step) + rest
        where = Where(number, start.index("\t") + 1)
        desk.add(TAB, where, "A tab stands at the start of this line; put spaces there", mended)
    return start.replace("\t", step) + rest.replace("\t", " ")


def _step(lines: Sequence[str]) -> int:
    """How many spaces one step of indentation is in this file, by the lines that have no tab."""
    indents = (len(line) - len(line.lstrip(" ")) for line in lines if line.strip() and "\t" not in line)
    return min((indent for indent in indents if indent), default=2)
