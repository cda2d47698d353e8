"""Lines that YAML stumbles over, and how they were meant.

When a file can't be parsed, its lines are gone through once. What is certainly not what the author meant is repaired
in memory, so that the rest of the file can be read and all such lines are told at once. The file is never changed.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from simulator.library.desk import PROBLEMS_AT_MOST, shown
from simulator.library.quoting import quoted
from simulator.library.values import Cut, as_meant, closed, cut, end_of_brackets, is_open
from simulator.scenario.model import Where
from simulator.scenario.problem import MISSING_SPACE, NEEDS_QUOTES, TEXT_AFTER_BLOCK_SIGN, YAML_SYNTAX, Kind

_BLOCK_SIGN = re.compile(r"[|>][-+0-9]{0,2}(?:[ ]+#.*|[ ]*)$")
_SIGN_AND_TEXT = re.compile(r"(?P<sign>[|>][-+0-9]{0,2})[ ]*(?P<text>.*)")
_NO_SPACE = re.compile(r"(?P<name>[^\W\d_][\w' ]{0,60}):(?P<text>[^\s/:].*)")
_KEY_AND_TEXT = re.compile(r"(?P<key>[a-z][a-z ]{1,20}): +(?P<text>.+)")
_CLOSES = {'"': re.compile(r'(?:[^"\\]|\\.)*"[ ]*(?:#.*)?$'), "'": re.compile(r"(?:[^']|'')*'[ ]*(?:#.*)?$")}
_HOLDERS = ("then", "otherwise", "when done", " replies", "beats", "endings", "meters", "names", "roles")
_STARTS_DEEPER = re.compile(r"[A-Z][\w' ]{0,40}$|[a-z][a-z ]{1,20}$")


@dataclass(frozen=True, slots=True)
class Mend:
    """One line that was mended; `suggestion` is how the author may write it, if that is known."""

    kind: Kind
    where: Where
    message: str
    suggestion: str | None = None


class Mender:
    """Goes through the lines of one file. Afterwards `lines` can be parsed, unless something else is amiss."""

    def __init__(self, lines: Sequence[str], parses: Callable[[str], bool]) -> None:
        self.lines = list(lines)
        self.mends: list[Mend] = []
        self._parses = parses

    def mend(self) -> None:
        """Mend every line that needs it."""
        at, holder = 0, 0  # `holder` is the column of a key whose value may begin on this line; -1 if there is none
        while at < len(self.lines) and len(self.mends) <= PROBLEMS_AT_MOST:
            line = self.lines[at]
            if not line.strip() or line.lstrip(" ").startswith("#"):
                at += 1
                continue
            parts = cut(line)
            if parts.key is None and not parts.start.endswith("- ") and not self._continues(at, parts, holder):
                self._without_colon(at, parts)
                at, holder = at + 1, parts.column
            elif not parts.value or parts.value.startswith("#"):
                at, holder = at + 1, parts.column
            else:
                at, holder = self._value(at, parts), -1

    def _continues(self, at: int, parts: Cut, holder: int) -> bool:
        """Whether a line without a key can stand: as the value of the key above it, or as a bracket or mark."""
        if 0 <= holder < len(parts.start) and not self._key_follows(at, holder):
            return True
        return parts.value.startswith(("[", "{", "]", "}", "---", "...", "%", "? "))

    def _key_follows(self, at: int, column: int) -> bool:
        """Whether the next line that is not empty has a key and stands deeper than `column`."""
        after = next((line for line in self.lines[at + 1 : at + 20] if line.strip()), "")
        return cut(after).key is not None and len(after) - len(after.lstrip(" ")) > column

    def _value(self, at: int, parts: Cut) -> int:
        """Mend the value on line `at`; where to go on."""
        value = parts.value
        if value[0] in "|>":
            if not _BLOCK_SIGN.match(value):
                self._text_after_sign(at, parts)
            return self._end_below(at, parts.column)
        if is_open(value):
            after = self._closing(at, parts)
            if after is None:
                self._replace(at, parts, NEEDS_QUOTES, closed(value), _reason(value))
                return self._end_of_text(at, parts)
            return after
        meant = as_meant(value, parts.key is not None)
        if meant is not None and not self._parses(self.lines[at].strip()):
            if not self._one_step_in(at, parts):
                self._replace(at, parts, NEEDS_QUOTES, meant, _reason(value))
            return self._end_of_text(at, parts)
        return self._inside_text(at, parts) if value[0] not in "\"'[{" else at + 1

    def _add(self, kind: Kind, at: int, column: int, message: str, suggestion: str | None = None) -> None:
        self.mends.append(Mend(kind, Where(at + 1, column + 1), message, suggestion))

    def _replace(self, at: int, parts: Cut, kind: Kind, meant: str, message: str) -> None:
        line = parts.before + meant
        goes_on = self._below(at, parts.column)
        self._add(kind, at, len(parts.before), message, None if goes_on else line)
        self.lines[at] = line

    def _below(self, at: int, column: int) -> bool:
        """Whether the next line that is not empty stands deeper than `column`."""
        after = next((line for line in self.lines[at + 1 : at + 20] if line.strip()), "")
        return bool(after) and len(after) - len(after.lstrip(" ")) > column

    def _end_below(self, at: int, column: int) -> int:
        """The first line after `at` that is not empty and not deeper than `column`."""
        at += 1
        while at < len(self.lines):
            line = self.lines[at]
            if line.strip() and len(line) - len(line.lstrip(" ")) <= column:
                break
            at += 1
        return at

    def _end_of_text(self, at: int, parts: Cut) -> int:
        """Blank the lines below that belong to a mended text, up to one with a key of its own; where to go on."""
        end = self._end_below(at, parts.column)
        for below in range(at + 1, end):
            if cut(self.lines[below]).key is not None:
                return below
            self.lines[below] = ""
        return end

    def _closing(self, at: int, parts: Cut) -> int | None:
        """The line after the one that closes the quote or bracket which opens on line `at`; None if none does."""
        first, end = parts.value[0], self._end_below(at, parts.column)
        depth = parts.value.count("[") + parts.value.count("{") - parts.value.count("]") - parts.value.count("}")
        for below in range(at + 1, min(end + 1, len(self.lines))):
            line = self.lines[below].strip()
            if first in _CLOSES:
                if below < end and _CLOSES[first].match(line):
                    return below + 1
            elif below < end or line[:1] in ("]", "}"):
                if end_of_brackets(line, depth) >= 0:
                    return below + 1
                depth += line.count("[") + line.count("{") - line.count("]") - line.count("}")
        return None

    def _text_after_sign(self, at: int, parts: Cut) -> None:
        match = _SIGN_AND_TEXT.match(parts.value)
        sign, text = (match["sign"], match["text"]) if match else (">", "")
        head = parts.before + sign
        message = f"After “{sign[0]}” the text starts on the next line, a step further in"
        suggestion = f"{head}\n{' ' * (len(parts.start) + 2)}{text}"
        self._add(TEXT_AFTER_BLOCK_SIGN, at, len(parts.before), message, suggestion)
        self.lines[at] = head if self._below(at, parts.column) else parts.before + quoted(text)

    def _one_step_in(self, at: int, parts: Cut) -> bool:
        """Mend `otherwise: go to: the desk`, where no text but a key was meant; whether that is so."""
        match = _KEY_AND_TEXT.match(parts.value)
        if match is None or parts.key is None or not parts.key.endswith(_HOLDERS):
            return False
        message = f"What belongs under “{parts.key}:” starts on the next line, a step further in"
        head = f"{parts.start}{parts.key}:"
        suggestion = f"{head}\n{' ' * (len(parts.start) + 2)}{parts.value}"
        self._add(YAML_SYNTAX, at, len(parts.before), message, suggestion)
        self.lines[at] = f"{head} {{{quoted(match['key'])}: {quoted(match['text'])}}}"
        return True

    def _inside_text(self, at: int, parts: Cut) -> int:
        """Look at the lines below that go on with a plain text: no key can stand there."""
        end = self._end_below(at, parts.column)
        for below in range(at + 1, end):
            inside = cut(self.lines[below])
            if inside.key is None or self.lines[below].lstrip(" ").startswith("#"):
                continue
            if _STARTS_DEEPER.match(inside.key):
                moved = " " * parts.column + self.lines[below].lstrip(" ")
                message = f"{shown(inside.key + ':')} stands deeper than the line before; start it in the same column"
                self._add(YAML_SYNTAX, below, len(inside.start), message, moved)
                self.lines[below] = moved
                return below
            message = "A text over several lines can't hold a colon; put “>” after the key and the whole text below it"
            self._add(NEEDS_QUOTES, below, len(inside.start) + len(inside.key), message)
            self.lines[below] = self.lines[below].replace(":", ";")
        return end

    def _without_colon(self, at: int, parts: Cut) -> None:
        """Mend a line that stands where a key belongs and has none."""
        match = _NO_SPACE.match(parts.value)
        if match:
            text = match["text"] if cut(f"x: {match['text']}").value == match["text"] else quoted(match["text"])
            line = f"{parts.start}{match['name']}: {text}"
            column = len(parts.start) + match.end("name")
            self._add(MISSING_SPACE, at, column, "A space is missing after the colon", line)
            self.lines[at] = f"{parts.start}{match['name']}: {quoted(match['text'])}"
            return
        message = f"{shown(parts.value)} has no colon; a name or key needs one, and a text must stand after a key"
        line = f"{parts.start}{parts.value}:"
        opens = self._below(at, len(parts.start))
        self._add(YAML_SYNTAX, at, len(parts.start), message, line if opens else None)
        self.lines[at] = line if opens else ""


def _reason(value: str) -> str:
    first = value[0]
    if first in "\"'":
        return "This text needs quotes around it: the quote at its start does not enclose all of it"
    if first in "-?:" or first not in "[]{}*&!@`%,":
        return "This text needs quotes around it: a colon or dash inside has a meaning of its own"
    return f"This text needs quotes around it: “{first}” at its start has a meaning of its own in YAML"
