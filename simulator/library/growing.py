"""YAML events to a tree, refusing what a scene has no use for. Nothing is ever constructed, copied or looked up.

The parser's events are read one by one, so neither deep nesting nor aliases can cost anything. What is refused is
laid on the desk, and reading goes on, so that one run tells all.
"""

from typing import Any

import yaml

from simulator.library.decoding import UNSEEN
from simulator.library.desk import Desk, shown
from simulator.library.limits import DEPTH_AT_MOST, EVENTS_AT_MOST, TEXT_BYTES_AT_MOST
from simulator.library.nodes import Block, Items, Node, Text
from simulator.library.quoting import quoted
from simulator.scenario.model import Where
from simulator.scenario.problem import (
    ALIAS,
    ANCHOR,
    CONTROL_CHARACTER,
    DUPLICATE_KEY,
    KEY_NOT_TEXT,
    MERGE_KEY,
    NEEDS_QUOTES,
    SEVERAL_DOCUMENTS,
    TAG,
    TEXT_TOO_LONG,
    TOO_DEEP,
    TOO_MANY_PARTS,
)

_NO_KEY = Text("", 0, 0)
"""Stands for a key that was refused: what is under it is read and dropped."""

try:
    from yaml.cyaml import CParser as _Fast  # type: ignore[attr-defined]
except ImportError:  # PyYAML was built without libyaml
    _Fast = None  # type: ignore[assignment, misc]


class _Plain(yaml.reader.Reader, yaml.scanner.Scanner, yaml.parser.Parser):
    """The parser in pure Python, for where libyaml is missing."""

    def __init__(self, text: str) -> None:
        yaml.reader.Reader.__init__(self, text)
        yaml.scanner.Scanner.__init__(self)
        yaml.parser.Parser.__init__(self)


PARSERS: tuple[Any, ...] = tuple(parser for parser in (_Fast, _Plain) if parser)
"""The parsers at hand, the fastest first."""


class StoppedError(Exception):
    """Reading can't go on: a bound was passed, and the problem lies on the desk."""


class Grower:
    """Grows the tree of one file. `root` is None until the first node has come."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._open: list[tuple[Block | Items, Text | None]] = []
        self._parent: Block | Items | None = None
        self._key: Text | None = None
        self._text = ""
        self._anchors: set[str] = set()
        self.root: Node | None = None

    def grow(self, text: str, parser: Any) -> Node | None:
        """The tree of `text`; None if there is nothing in it. Raises `yaml.YAMLError` and `StoppedError`."""
        self._text = text
        get = parser(text).get_event
        for _ in range(EVENTS_AT_MOST):
            event = get()
            kind = type(event)
            if kind is yaml.ScalarEvent:
                self._put(self._scalar(event))
            elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
                self._start(event)
            elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
                node, self._key = self._open.pop()
                self._parent = self._open[-1][0] if self._open else None
                self._put(node)
            elif kind is yaml.AliasEvent:
                self._alias(event)
            elif kind is yaml.DocumentStartEvent:
                self._document(event)
            elif kind is yaml.StreamEndEvent:
                return self.root
        self._stop(TOO_MANY_PARTS, event, "The file has more than 200,000 parts; a scene has a few hundred")
        return None

    def _stop(self, kind: Any, event: Any, message: str) -> None:
        self._desk.add(kind, _where(event), message)
        raise StoppedError

    def _scalar(self, event: Any) -> Text:
        mark, value, style = event.start_mark, event.value, event.style or ""
        text = Text(value, mark.line + 1, mark.column + 1, style)
        if event.anchor or event.tag:
            self._marked(event)
        if len(value) * 4 > TEXT_BYTES_AT_MOST and len(value.encode(errors="replace")) > TEXT_BYTES_AT_MOST:
            self._desk.add(TEXT_TOO_LONG, text.where, "This text is longer than 16 KiB; is a closing quote missing?")
            text.value = value[:80]
        if style == '"' and (unseen := UNSEEN.search(value)):
            code = f"U+{ord(unseen.group()):04X}"
            self._desk.add(CONTROL_CHARACTER, text.where, f"This text holds a character that can't be seen ({code})")
            text.value = UNSEEN.sub("\ufffd", value)
        return text

    def _start(self, event: Any) -> None:
        where = _where(event)
        if len(self._open) >= DEPTH_AT_MOST:
            self._stop(TOO_DEEP, event, "Things stand more than 24 steps deep inside each other here")
        if event.anchor or event.tag:
            self._marked(event)
        self._parent = Block(*where) if type(event) is yaml.MappingStartEvent else Items(*where)
        self._open.append((self._parent, self._key))
        self._key = None

    def _put(self, node: Node) -> None:
        parent, key = self._parent, self._key
        if isinstance(parent, Block):
            if key is None:
                self._key = self._key_of(node, parent)
                return
            if key is not _NO_KEY:
                parent.keys[key.value] = key
                parent.values[key.value] = node
            self._key = None
        elif parent is None:
            self.root = self.root or node
        else:
            parent.nodes.append(node)

    def _key_of(self, node: Node, parent: Block) -> Text:
        """`node` as a key of `parent`, or `_NO_KEY`, with the reason on the desk."""
        if not isinstance(node, Text) and self._desk.raw(node.line).startswith("{{", node.column - 2):
            self._needs_quotes(Where(node.line, node.column - 1), "{")
        elif not isinstance(node, Text):
            message = "Brackets or braces stand where a name belongs; if this is a text, put quotes around it"
            self._desk.add(KEY_NOT_TEXT, node.where, message)
        elif node.value in parent.keys:
            self._twice(node, parent)
        elif node.value != "<<" or node.style:
            return node
        else:
            self._desk.add(MERGE_KEY, node.where, "“<<” would copy from elsewhere; write it out here")
            self._desk.settle(node.line)
        return _NO_KEY

    def _twice(self, node: Text, parent: Block) -> None:
        first = parent.keys[node.value].line
        message = f"{shown(node.value)} stands here for the second time, after line {first}; only one could count"
        if node.value[:1].isupper():
            message += "; where one role speaks twice, put both under “lines:”, each with a dash"
        self._desk.add(DUPLICATE_KEY, node.where, message)

    def _alias(self, event: Any) -> None:
        if event.anchor in self._anchors:
            self._desk.add(ALIAS, _where(event), f"“*{event.anchor}” would copy from elsewhere; write it out here")
            self._desk.settle(event.start_mark.line + 1)
        else:
            self._needs_quotes(_where(event), "*")
        self._put(Text(f"*{event.anchor}", *_where(event), style='"'))

    def _marked(self, event: Any) -> None:
        """Refuse an anchor or a tag, or the text that looks like one because it starts with its sign."""
        is_text = type(event) is yaml.ScalarEvent
        if event.anchor:
            self._anchors.add(event.anchor)
            if is_text and f"*{event.anchor}" not in self._text:
                self._needs_quotes(_where(event), "&")
            else:
                message = f"“&{event.anchor}” marks something to be copied; take it away and write things out"
                self._desk.add(ANCHOR, _where(event), message)
        elif is_text and event.tag.startswith("!"):
            self._needs_quotes(_where(event), "!")
        else:
            self._desk.add(TAG, _where(event), "A type with “!” has no use in a scene, where all is text; take it away")
            self._desk.settle(event.start_mark.line + 1)

    def _needs_quotes(self, where: Where, sign: str) -> None:
        message = f"This text needs quotes around it: “{sign}” at its start has a meaning of its own in YAML"
        self._desk.add(NEEDS_QUOTES, where, message, self._whole(where))
        self._desk.settle(where.line)

    def _whole(self, where: Where) -> str:
        """The line with quotes round all that stands from `where` to its end."""
        line = self._desk.raw(where.line)
        return line[: where.column - 1] + quoted(line[where.column - 1 :].rstrip())

    def _document(self, event: Any) -> None:
        if self.root is not None:
            self._stop(SEVERAL_DOCUMENTS, event, "A second document starts here; one file is one scene")


def _where(event: Any) -> Where:
    return Where(event.start_mark.line + 1, event.start_mark.column + 1)
