"""The endings of a scene."""

from simulator.library.nodes import Node, Text, is_empty
from simulator.library.page import Page
from simulator.library.ruling import lines
from simulator.library.shapes import Ending as EndingShape
from simulator.scenario.model import Ending
from simulator.scenario.problem import EMPTY_VALUE


def endings(page: Page, node: Node) -> tuple[Ending, ...]:
    """The endings of a file, in their order."""
    everything = page.block(node, "good ending:")
    if everything is None:
        return ()
    made = (_ending(page, key, everything.values[name]) for name, key in everything.keys.items())
    return tuple(ending for ending in made if ending)


def _ending(page: Page, key: Text, node: Node) -> Ending | None:
    name = " ".join(key.value.split())
    if is_empty(node):
        page.desk.add(EMPTY_VALUE, key.where, "This ending is empty; give it a “message:”, one step further in")
        return None
    if isinstance(node, Text):
        return Ending(name, message=page.text(node), where=key.where)
    block = page.block(node, "message: You stayed with it.")
    if block is None:
        return None
    found = page.shaped(EndingShape, block)
    said = lines(page, block, found)
    return Ending(name, said, page.text(found.message), page.text(found.celebrate), key.where)
