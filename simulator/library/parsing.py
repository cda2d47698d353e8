"""Text to tree: parsed as it is, and, where that fails, once more with the lines mended that can be."""

from collections.abc import Sequence
from typing import Any

import yaml

from simulator.library.desk import Desk
from simulator.library.growing import Grower, StoppedError
from simulator.library.mending import Mender
from simulator.library.nodes import Node
from simulator.scenario.model import Where
from simulator.scenario.problem import CONTROL_CHARACTER, DIRECTIVE, TAB, YAML_SYNTAX, Kind

_NOTHING = "YAML can't read this line; compare it with those above"
_MEANINGS: tuple[tuple[str, bool, str], ...] = (
    ("while scanning a quoted scalar", True, "A quote opens here and is never closed"),
    ("could not find expected ':'", True, "This line has no colon, so it is no key; or it belongs one step further in"),
    ("mapping values are not allowed", False, "A colon stands here where none can; put quotes around the whole text"),
    ("while parsing a flow", True, "A bracket or brace opens here and is not closed as it should be"),
    ("block", False, "This line does not stand in the same column as the lines it belongs to"),
    ("cannot start any token", False, "A text that starts with this sign needs quotes around it"),
)
"""A part of the parser's message, whether the place is where the thing began, and what it means for an author."""


def tree_of(lines: Sequence[str], desk: Desk, parser: Any) -> Node | None:
    """The tree of a file; None if it has none, or can't be parsed, which is then on the desk."""
    lines = _without_directives(lines, desk)
    before = desk.mark()
    try:
        return Grower(desk).grow("\n".join(lines), parser)
    except StoppedError:
        return None
    except yaml.YAMLError:
        desk.back_to(before)  # what was noted on the way may only follow from what stopped the parser
    mender = Mender(lines, lambda line: _parses(line, parser))
    mender.mend()
    guessed = any(problem.kind is TAB for problem in desk.problems)  # how wide the tabs were meant to be
    for mend in mender.mends:
        if guessed and mend.kind is YAML_SYNTAX:
            continue
        desk.add(mend.kind, mend.where, mend.message, mend.suggestion)
        desk.settle(mend.where.line)
    try:
        return Grower(desk).grow("\n".join(mender.lines), parser)
    except StoppedError:
        return None
    except yaml.YAMLError as error:
        if not guessed and not _near(error, {mend.where.line for mend in mender.mends}):
            desk.add(*_explained(error))
        return None


def _without_directives(lines: Sequence[str], desk: Desk) -> Sequence[str]:
    """`lines` without those at the top that give orders to YAML, each of them a problem."""
    for at, line in enumerate(lines):
        if line.startswith("%"):
            desk.add(DIRECTIVE, Where(at + 1), "A line that starts with “%” gives orders to YAML; take it away")
            lines = [*lines[:at], "", *lines[at + 1 :]]
        elif line.strip() and not line.startswith("#"):
            break
    return lines


def _parses(line: str, parser: Any) -> bool:
    try:
        Grower(Desk("", ())).grow(line, parser)
    except (yaml.YAMLError, StoppedError):
        return False
    return True


def _near(error: yaml.YAMLError, mended: set[int]) -> bool:
    """Whether the parser stopped again at a line that was mended, or right after one."""
    place = _explained(error)[1]
    return place.line in mended or place.line - 1 in mended


def _explained(error: yaml.YAMLError) -> tuple[Kind, Where, str]:
    """What stopped the parser, in the author's words."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return YAML_SYNTAX, Where(), _NOTHING
    said = f"{error.context or ''} {error.problem or ''}"
    if "escape" in said or "Unicode" in said:
        message = "After a backslash in double quotes only certain letters can follow; write two backslashes for one"
        kind = CONTROL_CHARACTER if "Unicode" in said else YAML_SYNTAX
        return kind, _place(error.context_mark or error.problem_mark), message
    for part, at_start, message in _MEANINGS:
        if part in said:
            return YAML_SYNTAX, _place((at_start and error.context_mark) or error.problem_mark), message
    return YAML_SYNTAX, _place(error.problem_mark or error.context_mark), _NOTHING


def _place(mark: Any) -> Where:
    return Where(mark.line + 1, mark.column + 1) if mark else Where()
