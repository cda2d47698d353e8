"""The reply that a beat asks for: who gives it, how it can be worded, and how long turns go on."""

from simulator.library.amiss import misspelled, unknown_key
from simulator.library.nodes import Block, Items, Node, Text, is_empty
from simulator.library.page import Page, each_item
from simulator.library.quoting import quoted
from simulator.library.shapes import Reply, Turns
from simulator.library.shapes import Wording as WordingShape
from simulator.library.speech import speech, speeches
from simulator.scenario.model import Ask, Until, Where, Wording, Wordings
from simulator.scenario.problem import EMPTY_VALUE, SHAPE, UNTIL_MISSING

REPLIES = " replies"
IN_TURN = " reply in turn"


def ask(page: Page, roles: tuple[str, ...], node: Node, key: Text, *, in_turn: bool) -> Ask:
    """The reply of `roles` that `node` describes; what can't be read is left out, with a problem."""
    shape: type[Reply] = Turns if in_turn else Reply
    block = _block(page, node, key)
    found = page.shaped(shape, block)
    for other in found.others:
        unknown_key(block, other, shape, page.desk)
    until = _until(page, found, block, key) if isinstance(found, Turns) else None
    tiers = {
        name: _tier(page, roles, getattr(found, name), block.keys.get(name)) for name in ("good", "ordinary", "poor")
    }
    wordings = {role: Wordings(**{name: tiers[name].get(role, ()) for name in tiers}) for role in roles}
    return Ask(roles, page.text(found.aim), page.text(found.hint), wordings, until, key.where)


def _block(page: Page, node: Node, key: Text) -> Block:
    if isinstance(node, Block):
        return node
    if not is_empty(node):
        indent = " " * (key.column + 1)
        mended = None
        if isinstance(node, Text) and node.line == key.line and node.style == "":
            mended = f"{' ' * (key.column - 1)}{key.value}:\n{indent}good: {_as_written(node.value)}"
        message = "Here stands what the reply is; put it one step further in, after “good:”, “ordinary:” or “poor:”"
        page.desk.add(SHAPE, node.where, message, mended)
    return Block(key.line, key.column)


def _as_written(text: str) -> str:
    return quoted(text) if ": " in text or " #" in text else text


def _until(page: Page, found: Turns, block: Block, key: Text) -> Until:
    if found.until is None and not misspelled("until", block, Turns):
        message = "Say how long the turns go on, such as “until: each has spoken once” or “until: 4 options”"
        page.desk.add(UNTIL_MISSING, key.where, message)
    return (found.until and page.until(found.until)) or Until(1)


def _tier(page: Page, roles: tuple[str, ...], node: Node | None, key: Text | None) -> dict[str, tuple[Wording, ...]]:
    """The wordings under one of `good`, `ordinary`, `poor`, by role."""
    if node is None or key is None:
        return {}
    if isinstance(node, Block) and len(roles) > 1 and "say" not in node.keys:
        return {
            role: _wordings(page, value, node.keys[name].where)
            for name, value in node.values.items()
            if (role := _one_of(page, name, roles, node.keys[name].where))
        }
    found = _wordings(page, node, key.where)
    return dict.fromkeys(roles, found)


def _one_of(page: Page, name: str, roles: tuple[str, ...], where: Where) -> str | None:
    role = page.role(name, where)
    if role is not None and role not in roles:
        page.desk.add(SHAPE, where, f"“{role}” gives no reply in this beat; here it is {' or '.join(roles)}")
        return None
    return role


def _wordings(page: Page, node: Node, where: Where) -> tuple[Wording, ...]:
    if isinstance(node, Items) and any(isinstance(item, Block) and "say" in item.keys for item in node.nodes):
        return tuple(wording for item in each_item(node) for wording in _wording(page, item))
    if isinstance(node, Block) and "say" in node.keys:
        return _wording(page, node)
    return tuple(Wording(text, where=place) for text, place in speeches(page, node, where))


def _wording(page: Page, node: Node) -> tuple[Wording, ...]:
    if not isinstance(node, Block) or "say" not in node.keys:
        return tuple(Wording(text, where=place) for text, place in speech(page, node))
    found = page.shaped(WordingShape, node)
    for other in found.others:
        unknown_key(node, other, WordingShape, page.desk)
    if found.say is None:
        return ()
    if is_empty(found.say):
        page.desk.add(EMPTY_VALUE, node.keys["say"].where, "Nothing stands after “say:”")
        return ()
    shows, shows_not = page.skills(found.shows), page.skills(found.shows_not)
    return tuple(Wording(text, shows, shows_not, place) for text, place in speech(page, found.say))
