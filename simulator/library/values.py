"""What stands after a key on one line: whether YAML reads it as the text that it looks like, and how it was meant."""

import re
from dataclasses import dataclass

from simulator.library.quoting import quoted

_START = re.compile(r"[ ]*(?:-[ ]+)*")
_CLOSED = {'"': re.compile(r'"(?:[^"\\]|\\.)*"'), "'": re.compile(r"'(?:[^']|'')*'")}
_ENDS_HERE = re.compile(r"[ ]*(?:#.*)?$")
_SIGNS = "\"'[]{}#&*!|>%@`,"
_BRACKETS = {"[": 1, "{": 1, "]": -1, "}": -1}


@dataclass(frozen=True, slots=True)
class Cut:
    """A line, cut: `start` is indentation and dashes, `key` what stands before the colon (None: no key), then text."""

    start: str
    key: str | None
    gap: str
    value: str

    @property
    def before(self) -> str:
        """All that stands before the value."""
        return self.start + (f"{self.key}:" if self.key is not None else "") + self.gap

    @property
    def column(self) -> int:
        """Where the thing that holds the value stands, counted from 0: deeper lines belong to the value."""
        return len(self.start) if self.key is not None or "-" not in self.start else self.start.rindex("-")


def cut(line: str) -> Cut:
    """`line` in its parts."""
    start = _START.match(line).group()  # type: ignore[union-attr]  # the pattern matches everywhere
    body = line[len(start) :].rstrip()
    end = _end_of_key(body)
    if end < 0:
        return Cut(start, None, "", body)
    rest = body[end + 1 :]
    value = rest.lstrip(" ")
    return Cut(start, body[:end], rest[: len(rest) - len(value)], value)


def _end_of_key(body: str) -> int:
    """Where the colon of a key stands in `body`; -1 if there is none."""
    if body[:1] in _CLOSED:
        match = _CLOSED[body[0]].match(body)
        end = match.end() if match else -1
        return end if end > 0 and (body[end : end + 2] == ": " or body[end:] == ":") else -1
    if body[:1] in _SIGNS:
        return -1
    end = body.find(": ")
    if end < 0 and body.endswith(":"):
        end = len(body) - 1
    comment = body.find(" #")
    return end if end > 0 and not 0 <= comment < end else -1


def without_comment(value: str) -> tuple[str, str]:
    """A plain `value` and the comment after it, with the spaces between."""
    at = value.find(" #")
    text = (value if at < 0 else value[:at]).rstrip()
    return text, value[len(text) :]


def as_meant(value: str, has_key: bool) -> str | None:
    """`value` in quotes where YAML stumbles over it; None where it reads it, or where it goes on below."""
    first = value[:1]
    if first in _CLOSED:
        return _as_quoted(value, first)
    if first in _BRACKETS:
        end = end_of_brackets(value)
        return None if end < 0 or (_ENDS_HERE.match(value, end) and not value.startswith("{{")) else quoted(value)
    if first in _SIGNS and first not in "|>#":
        return quoted(value)
    text, comment = without_comment(value)
    if has_key and (text[:2] in ("- ", "? ", ": ") or text in ("-", "?") or ": " in text or text.endswith(":")):
        if text[0] == "“" and text[-1] == "”":
            text = text[1:-1]
        return quoted(text) + comment
    return None


def _as_quoted(value: str, quote: str) -> str | None:
    match = _CLOSED[quote].match(value)
    if match is None or _ENDS_HERE.match(value, match.end()):
        return None
    inside = value[1:-1]
    if value.endswith(quote) and quote == "'" and "'" in inside and not inside.endswith(" "):
        return quoted(inside)  # 'don't' was meant to be held by its outer quotes
    return quoted(value)


def is_open(value: str) -> bool:
    """Whether `value` begins with a quote or bracket that is not closed on its line."""
    first = value[:1]
    if first in _CLOSED:
        return _CLOSED[first].match(value) is None
    return first in ("[", "{") and end_of_brackets(value) < 0


def closed(value: str) -> str:
    """An open `value` as it was probably meant: with its closing quote, or as a text that begins with this sign."""
    return value + '"' if value[0] == '"' else quoted(value)


def end_of_brackets(value: str, depth: int = 0) -> int:
    """Where the bracket that opens `value` is closed again, or -1. `depth` are those open before."""
    for at, sign in enumerate(value):
        depth += _BRACKETS.get(sign, 0)
        if depth <= 0:
            return at + 1
    return -1
