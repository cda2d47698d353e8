"""What roles say: one text, one of several, or one that depends on a meter."""

from collections.abc import Iterator

from simulator.library.desk import shown
from simulator.library.nodes import Block, Items, Node, Text, is_empty
from simulator.library.page import Page
from simulator.library.quoting import quoted
from simulator.scenario.model import Line, Option, Where
from simulator.scenario.problem import (
    CONDITION_NEEDS_REPLY,
    CURLY_QUOTES,
    CUT_BY_HASH,
    EMPTY_VALUE,
    MISSING_SPACE,
    NEEDS_QUOTES,
    SHAPE,
)

_WHEN = "when "
_OTHERWISE = "otherwise"


def line(page: Page, role: str, node: Node, where: Where) -> Line | None:
    """The line of `role` that `node` holds; None, and a problem, if there is none."""
    if isinstance(node, Block) and any(key.startswith(_WHEN) or key == _OTHERWISE for key in node.keys):
        options = tuple(_options(page, node))
    else:
        texts = speeches(page, node, where)
        options = (Option(tuple(text for text, _ in texts)),) if texts else ()
    return Line(role, options, where) if options else None


def _options(page: Page, block: Block) -> Iterator[Option]:
    """The options of `block`, the one of `otherwise` last."""
    for key, node in block.values.items():
        at = block.keys[key]
        if key == _OTHERWISE:
            continue
        if not key.startswith(_WHEN):
            page.desk.add(SHAPE, at.where, f"Here “when …:” or “otherwise:” belongs, and {shown(key)} is neither")
            continue
        condition = page.condition(Text(key[len(_WHEN) :], at.line, at.column + len(_WHEN)))
        if condition and condition.reads_the_reply:
            message = "A line before the reply can't ask what the reply shows; ask about a meter here"
            page.desk.add(CONDITION_NEEDS_REPLY, at.where, message)
            condition = None
        texts = speeches(page, node, at.where)
        if texts and condition:
            yield Option(tuple(text for text, _ in texts), condition)
    if _OTHERWISE in block.values:
        texts = speeches(page, block.values[_OTHERWISE], block.keys[_OTHERWISE].where)
        if texts:
            yield Option(tuple(text for text, _ in texts))


def speeches(page: Page, node: Node, where: Where) -> list[tuple[str, Where]]:
    """The texts of `node`, of which one will be said, each with its place."""
    if is_empty(node):
        said = "; a speech that starts with “#” needs quotes" if "#" in page.desk.raw(where.line) else ""
        page.desk.add(EMPTY_VALUE, where, f"Nothing is said here{said}")
        return []
    if isinstance(node, Items) and not _is_bracketed_speech(page, node):
        return [found for item in node.nodes for found in speech(page, item)]
    if isinstance(node, Text) and node.style == "" and node.value.startswith("-") and node.line != where.line:
        page.desk.add(MISSING_SPACE, node.where, "A space is missing after the dash", _spaced(page, node))
        return []
    return list(speech(page, node))


def _spaced(page: Page, node: Text) -> str | None:
    return page.desk.swapped(node.where, "-", "- ")


def _is_bracketed_speech(page: Page, node: Items) -> bool:
    """Whether `[laughs] Hi` was meant, rather than a list: brackets around texts that are not all in quotes."""
    if not page.desk.raw(node.line).startswith("[", node.column - 1):
        return False
    return any(not isinstance(item, Text) or item.style == "" for item in node.nodes)


def speech(page: Page, node: Node) -> Iterator[tuple[str, Where]]:
    """The text of `node` with its place; nothing, and a problem, if it holds none."""
    if isinstance(node, Text):
        if not node.value.strip():
            page.desk.add(EMPTY_VALUE, node.where, "Nothing is said here")
            return
        _look_closely(page, node)
        yield page.text(node), node.where
        return
    line = page.desk.raw(node.line)
    rest = line[node.column - 1 :].rstrip()
    whole = line[: node.column - 1] + quoted(rest) if _stands_on_one_line(node) else None
    why = "the colon inside has a meaning of its own" if not rest.startswith(("[", "{")) else "it starts with a bracket"
    if isinstance(node, Items) and not rest.startswith("["):
        page.desk.add(SHAPE, node.where, "One text belongs here, not a list inside a list")
    else:
        page.desk.add(NEEDS_QUOTES, node.where, f"This text needs quotes around it: {why}", whole)


def _stands_on_one_line(node: Node) -> bool:
    """Whether all of `node` stands where it begins."""
    if isinstance(node, Text):
        return node.style in ("", '"', "'")
    inside = node.nodes if isinstance(node, Items) else [*node.keys.values(), *node.values.values()]
    return all(item.line == node.line and _stands_on_one_line(item) for item in inside)


def _look_closely(page: Page, text: Text) -> None:
    """Warn of what YAML reads otherwise than a person does."""
    if text.style:
        return
    line = page.desk.raw(text.line)
    value = text.value
    if "#" in line and line.startswith(value, text.column - 1):
        rest = line[text.column - 1 + len(value) :]
        if rest.lstrip().startswith("#"):
            whole = line[: text.column - 1] + quoted(value + rest.rstrip())
            message = f"The text ends before “#”: {shown(value)}; if the rest belongs to it, put quotes around it"
            page.desk.add(CUT_BY_HASH, text.where, message, whole)
    if value[0] == "“" and value[-1] == "”" and "“" not in value[1:]:
        mended = page.desk.swapped(text.where, value, quoted(value[1:-1]))
        page.desk.add(CURLY_QUOTES, text.where, "The curly quotes around this text will be shown with it", mended)
