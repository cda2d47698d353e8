"""The tree of a scenario file: texts, lists and blocks, each with its place. Every scalar is text."""

from __future__ import annotations

from dataclasses import dataclass, field

from simulator.scenario.model import Where


@dataclass(slots=True, eq=False)
class Text:
    """One text. `style` is how it was written: empty for plain, else the quote or sign that began it."""

    value: str
    line: int
    column: int
    style: str = ""

    @property
    def where(self) -> Where:
        """Its place."""
        return Where(self.line, self.column)


@dataclass(slots=True, eq=False)
class Items:
    """A list."""

    line: int
    column: int
    nodes: list[Node] = field(default_factory=list)

    @property
    def where(self) -> Where:
        """Its place."""
        return Where(self.line, self.column)


@dataclass(slots=True, eq=False)
class Block:
    """Keys with what stands under them, in the order of the file."""

    line: int
    column: int
    keys: dict[str, Text] = field(default_factory=dict)
    values: dict[str, Node] = field(default_factory=dict)

    @property
    def where(self) -> Where:
        """Its place."""
        return Where(self.line, self.column)


Node = Text | Items | Block


def is_empty(node: Node) -> bool:
    """Whether nothing was written: a key with nothing after it, or a lone pair of brackets."""
    if isinstance(node, Text):
        return not node.value and not node.style
    return not (node.nodes if isinstance(node, Items) else node.values)
