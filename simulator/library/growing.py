"""YAML events to a tree, refusing what a scene has no use for. Nothing is ever constructed, copied or looked up.

The parser's events are read one by one, so neither deep nesting nor aliases can cost anything. What is refused is
laid on the desk, and reading goes on, so that one run tells all.
"""

from collections.abc import Iterator
from typing import Any

import yaml

from simulator.library.decoding import UNSEEN
from simulator.library.desk import Desk, shown
from simulator.library.limits import DEPTH_AT_MOST, EVENTS_AT_MOST, TEXT_BYTES_AT_MOST
from simulator.library.nodes import Block, Items, Node, Text
from simulator.scenario.model import Where
from simulator.scenario.problem import (
    ALIAS,
    ANCHOR,
    CONTROL_CHARACTER,
    DIRECTIVE,
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    MERGE_KEY,
    SEVERAL_DOCUMENTS,
    TAG,
    TEXT_TOO_LONG,
    TOO_DEEP,
    TOO_MANY_PARTS,
)

_NO_KEY = Text("", 0, 0)
"""Stands for a key that was refused: what is under it is read and dropped."""

FAST: Any = getattr(yaml, "CParser", None)


class _Plain(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """The parser in pure Python, for where libyaml is missing."""

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


PARSERS: tuple[Any, ...] = tuple(parser for parser in (FAST, _Plain) if parser)
"""The parsers at hand, the fastest first."""


class StoppedError(Exception):
    """Reading can't go on: a bound was passed, and the problem lies on the desk."""


class Grower:
    """Grows the tree of one file. `root` is None until the first node has come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._open: list[tuple[Block | Items, Text | None]] = []
        self._key: Text | None = None
        self.root: Node | None = None

    def grow(self, text: str, parser: Any) -> Node | None:
        """The tree of `text`; None if there is nothing in it. Raises `yaml.YAMLError` and `StoppedError`."""
        for number, event in enumerate(_events(text, parser)):
            kind = type(event)
            if number > EVENTS_AT_MOST:
                self._stop(TOO_MANY_PARTS, event, "The file has more than 200,000 parts; a scene has a few hundred")
            if kind is yaml.ScalarEvent:
                self._scalar(event)
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._start(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                self._end()
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._document(event)
        return self.root

    def _stop(self, kind: Any, event: Any, message: str) -> None:
        self._desk.add(kind, _where(event), message)
        raise StoppedError

    def _scalar(self, event: Any) -> None:
        mark = event.start_mark
        value = event.value
        text = Text(value, mark.line + 1, mark.column + 1, event.style or "")
        if event.anchor or event.tag:
            self._marked(event)
        if len(value) * 4 > TEXT_BYTES_AT_MOST and len(value.encode(errors="replace")) > TEXT_BYTES_AT_MOST:
            self._desk.add(TEXT_TOO_LONG, text.where, "This text is longer than 16 KiB; is a closing quote missing?")
            text.value = value[:80]
        if text.style == '"' and (unseen := UNSEEN.search(value)):
            code = f"U+{ord(unseen.group()):04X}"
            self._desk.add(CONTROL_CHARACTER, text.where, f"This text holds a character that can't be seen ({code})")
            text.value = UNSEEN.sub("\ufffd", value)
        self._put(text)

    def _start(self, event: Any) -> None:
        where = _where(event)
        if len(self._open) >= DEPTH_AT_MOST:
            self._stop(TOO_DEEP, event, "Things stand more than 24 steps deep inside each other here")
        if event.anchor or event.tag:
            self._marked(event)
        node = Block(*where) if type(event) is yaml.MappingStartEvent else Items(*where)
        self._open.append((node, self._key))
        self._key = None

    def _end(self) -> None:
        node, self._key = self._open.pop()
        self._put(node)

    def _put(self, node: Node) -> None:
        if not self._open:
            if self.root is None:
                self.root = node
            return
        parent = self._open[-1][0]
        if isinstance(parent, Items):
            parent.nodes.append(node)
        elif self._key is None:
            self._key = self._key_of(node, parent)
        else:
            if self._key is not _NO_KEY:
                parent.keys[self._key.value] = self._key
                parent.values[self._key.value] = node
            self._key = None

    def _key_of(self, node: Node, parent: Block) -> Text:
        """`node` as a key of `parent`, or `_NO_KEY`, with the reason on the desk."""
        if not isinstance(node, Text):
            message = "Brackets or braces stand where a name belongs; if this is a text, put quotes around it"
            self._desk.add(KEY_NOT_TEXT, node.where, message)
        elif node.value == "<<" and not node.style:
            self._desk.add(MERGE_KEY, node.where, "“<<” would copy from elsewhere; write it out here")
        elif node.value in parent.keys:
            self._twice(node, parent)
        else:
            return node
        return _NO_KEY

    def _twice(self, node: Text, parent: Block) -> None:
        first = parent.keys[node.value].line
        message = f"{shown(node.value)} stands here for the second time, after line {first}; only one could count"
        if node.value[:1].isupper():
            message += "; where one role speaks twice, put both under “lines:”, each with a dash"
        self._desk.add(DUPLICATE_KEY, node.where, message)

    def _alias(self, event: Any) -> None:
        message = f"“*{event.anchor}” would copy from elsewhere; if it is a text, put quotes around it"
        self._desk.add(ALIAS, _where(event), message, self._quoted(event))
        self._put(Text(f"*{event.anchor}", *_where(event), style='"'))

    def _marked(self, event: Any) -> None:
        kind, sign = (ANCHOR, f"&{event.anchor}") if event.anchor else (TAG, "!")
        message = f"“{sign}” is a sign of YAML that a scene has no use for; if it is a text, put quotes around it"
        self._desk.add(kind, _where(event), message, self._quoted(event))

    def _quoted(self, event: Any) -> str | None:
        """The line with quotes round what stands from the event to its end, where it is a text on one line."""
        where = _where(event)
        line = self._desk.raw(where.line)
        rest = line[where.column - 1 :].rstrip()
        if type(event) in (yaml.MappingStartEvent, yaml.SequenceStartEvent) or '"' in rest or "\\" in rest:
            return None
        return f'{line[: where.column - 1]}"{rest}"'

    def _document(self, event: Any) -> None:
        if event.version or event.tags:
            self._desk.add(DIRECTIVE, _where(event), "A line that starts with “%” gives orders to YAML; take it away")
        if self.root is not None:
            self._stop(SEVERAL_DOCUMENTS, event, "A second document starts here; one file is one scene")


def _where(event: Any) -> Where:
    return Where(event.start_mark.line + 1, event.start_mark.column + 1)


def _events(text: str, parser: Any) -> Iterator[Any]:
    get = parser(text).get_event
    while (event := get()) is not None:
        yield event
        if type(event) is yaml.StreamEndEvent:
            return
