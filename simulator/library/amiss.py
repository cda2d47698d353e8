"""What an author is told when a key holds something else than it should, or is not known at all."""

from collections.abc import Iterable, Mapping
from typing import Any

from simulator.library.desk import Desk, shown
from simulator.library.nodes import Block, Node, Text, is_empty
from simulator.library.quoting import quoted
from simulator.library.shapes import Shape, known_keys
from simulator.scenario.condition_words import nearest
from simulator.scenario.problem import (
    EMPTY_VALUE,
    MISSING_SPACE,
    NOT_A_NUMBER,
    OLD_KEY,
    SHAPE,
    UNKNOWN_CHOICE,
    UNKNOWN_KEY,
)

OLD_KEYS: Mapping[str, str] = {
    "partner": "roles",
    "sides": "roles",
    "you can play": "you play",
    "turns": "beats",
    "time": "minutes",
    "mood": "partner follows",
    "speaker": "… replies",
    "good answers": "good",
    "good answer": "good",
    "skilled": "good",
    "weaker answer": "poor",
    "weaker answers": "poor",
    "heated": "poor",
    "repeat until": "until",
    "when done go to": "when done",
    "sometimes": "a list of lines, each with a dash",
}
"""The keys of early drafts, and what they are today."""


def explain(shape: type[Shape], fault: Mapping[str, Any], block: Block, desk: Desk) -> None:
    """Lay down that the value of one key does not fit."""
    key = str(fault["loc"][0])
    node = block.values[key]
    example = _example(shape, key)
    if is_empty(node):
        nothing_after(shape, key, block, desk)
    elif not isinstance(node, Text):
        desk.add(SHAPE, node.where, f"“{key}:” holds one text, such as “{example}”")
    elif fault["type"] == "literal_error":
        words = [word.strip("'") for word in str(fault["ctx"]["expected"]).replace(" or ", ", ").split(", ")]
        near = nearest(node.value, words)
        hint = f"did you mean “{near}”?" if near else "it can be " + ", ".join(words)
        mended = desk.swapped(node.where, node.value, near) if near else None
        desk.add(UNKNOWN_CHOICE, node.where, f"{shown(node.value)} is not known after “{key}:”; {hint}", mended)
    else:
        message = f"“{key}:” holds a whole number, such as “{example}”; {shown(node.value)} is none"
        desk.add(NOT_A_NUMBER, node.where, message)


def misspelled(key: str, block: Block, shape: type[Shape]) -> str | None:
    """The unknown key of `block` by which `key` was most likely meant: what is missing then is told already."""
    unknown = [name for name in block.keys if name not in known_keys(shape)]
    old = next((name for name in unknown if OLD_KEYS.get(name) == key), None)
    return old or nearest(key, unknown)


def value_of(key: str, block: Block, shape: type[Shape]) -> Node | None:
    """What stands under `key`, or under the misspelled key by which it was meant."""
    found = key if key in block.values else misspelled(key, block, shape)
    return block.values[found] if found else None


def nothing_after(shape: type[Shape], key: str, block: Block, desk: Desk) -> None:
    """Lay down that a fixed key has no value."""
    message = f"Nothing stands after “{key}:”; write it like “{_example(shape, key)}”, or take the line away"
    desk.add(EMPTY_VALUE, block.keys[key].where, message)


def _example(shape: type[Shape], key: str) -> str:
    field = next(field for field in shape.model_fields.values() if field.alias == key)
    return f"{key}: {field.examples[0]}" if field.examples else f"{key}: …"


def unknown_key(block: Block, key: str, shape: type[Shape], desk: Desk, besides: Iterable[str] = ()) -> None:
    """Lay down that nobody reads `key`; `besides` are keys that could stand there and depend on names."""
    text = block.keys[key]
    if key in OLD_KEYS:
        today = OLD_KEYS[key]
        mended = None if " " in today or today == "roles" else desk.swapped(text.where, key, today)
        desk.add(OLD_KEY, text.where, f"“{key}:” has another name today: “{today}”", mended)
        return
    name, colon, rest = key.partition(":")
    if colon and name in (*known_keys(shape), *besides):
        desk.add(MISSING_SPACE, text.where, "A space is missing after the colon", _spaced(desk, text, name, rest))
        return
    near = nearest(key, (*known_keys(shape), *besides))
    mended = desk.swapped(text.where, key, near) if near else None
    hint = f"; did you mean “{near}”?" if near else ""
    desk.add(UNKNOWN_KEY, text.where, f"{shown(key)} is not a key that can stand here{hint}", mended)


def _spaced(desk: Desk, key: Text, name: str, rest: str) -> str | None:
    """The line of `Sam:I said: go` with a space after its first colon, and quotes round the speech."""
    line = desk.raw(key.line).rstrip()
    start = key.column + len(name)
    return f"{line[:start]} {quoted(line[start:])}" if line.startswith(key.value, key.column - 1) else None
