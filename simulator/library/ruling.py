"""Rules: when they hold, what is then said, what moves, and where the scene goes."""

import re
from collections.abc import Iterator, Mapping, Sequence

from simulator.library.amiss import misspelled, unknown_key
from simulator.library.desk import shown
from simulator.library.nodes import Block, Items, Node, Text, is_empty
from simulator.library.page import Page, each_item
from simulator.library.shapes import Rule as RuleShape
from simulator.library.shapes import Shape, known_keys
from simulator.library.speech import line, speech
from simulator.scenario.condition_words import nearest
from simulator.scenario.model import STAY, Line, Rule
from simulator.scenario.problem import (
    CHANGE_UNCLEAR,
    EMPTY_VALUE,
    OUT_OF_PLACE,
    SHAPE,
    UNDECLARED_METER,
    UNKNOWN_KEY,
    WHEN_MISSING,
)

_CHANGE = re.compile(r"(.+?)\s*([+\-−–])\s*(\d{1,2})$")
_COACH_FOR = "coach for "
_TRIES = {"once": 1, "twice": 2}


def rules(page: Page, node: Node | None, *, last_may_be_bare: bool = False, may_stay: bool = False) -> tuple[Rule, ...]:
    """The rules of a list; one rule alone may stand without a dash."""
    if node is None:
        return ()
    items = each_item(node)
    if isinstance(node, Text) and is_empty(node):
        return ()
    found = []
    for number, item in enumerate(items, 1):
        made = rule(page, item, may_stay=may_stay)
        if made is None:
            continue
        bare = isinstance(item, Block) and "when" not in item.keys and not misspelled("when", item, RuleShape)
        if bare and not (last_may_be_bare and number == len(items)):
            page.desk.add(WHEN_MISSING, item.where, "This rule has no “when:”; add it, or put this under “otherwise:”")
        found.append(made)
    return tuple(found)


def rule(page: Page, node: Node, *, may_stay: bool = False) -> Rule | None:
    """The rule that `node` holds; None, and a problem, if it holds none."""
    block = page.block(node, "go to: the next beat")
    if block is None:
        return None
    found = page.shaped(RuleShape, block)
    coach_for = tuple(_coach_for(page, block, found.others))
    return Rule(
        when=page.condition(found.when) if found.when else None,
        lines=lines(page, block, found, skipping=(_COACH_FOR,)),
        change=tuple(_changes(page, found.change)),
        coach=page.text(found.coach),
        coach_for=coach_for,
        try_again=_TRIES[found.try_again] if found.try_again else 0,
        reveal=tuple(_reveals(page, found.reveal)),
        go_to=target(page, found.go_to, may_stay=may_stay),
        where=block.where,
    )


def target(page: Page, text: Text | None, *, may_stay: bool = False) -> str:
    """The beat or ending that a `go to` names; whether there is one is looked up when all are known."""
    if text is None:
        return ""
    name = " ".join(text.value.split())
    if name == STAY and may_stay:
        return name
    if name == STAY:
        page.desk.add(OUT_OF_PLACE, text.where, f"“{STAY}” belongs to a beat where roles “reply in turn”")
    else:
        page.targets.append(text)
    return name


def lines(page: Page, block: Block, found: Shape, skipping: Sequence[str] = ()) -> tuple[Line, ...]:
    """What roles say in `block`, in the order of the file; other keys are laid on the desk as unknown."""
    said: list[Line | None] = []
    for key, node in found.others.items():
        at = block.keys[key]
        if key in page.roles:
            said.append(line(page, key, node, at.where))
        elif not key.startswith(tuple(skipping)):
            unknown_in_lines(page, block, key, type(found))
    listed: Node | None = getattr(found, "lines", None)
    if listed is None:
        return tuple(one for one in said if one)
    said.extend(_listed_lines(page, listed))
    return tuple(sorted((one for one in said if one), key=lambda one: one.where))


def _listed_lines(page: Page, node: Node) -> Iterator[Line | None]:
    if not isinstance(node, Items) or is_empty(node):
        page.desk.add(SHAPE, node.where, "Under “lines:” stands a list, each line with a dash, like “- Kurt: Well.”")
        return
    for item in node.nodes:
        block = page.block(item, f"{page.roles[0] if page.roles else 'Kurt'}: Well.")
        for key, value in (block.values if block else {}).items():
            at = item.keys[key] if isinstance(item, Block) else None
            role = page.role(key, at.where) if at else None
            if role and at:
                yield line(page, role, value, at.where)


def unknown_in_lines(page: Page, block: Block, key: str, shape: type[Shape], *besides: str) -> None:
    """Lay down an unknown key where roles speak too: a misspelled key, or a role that is not declared."""
    if not page.roles and key[:1].isupper():
        return  # without any roles every name would be unknown
    if not key[:1].isupper() or key.casefold() in known_keys(shape):
        unknown_key(block, key, shape, page.desk, (*page.roles, *besides))
        return
    text = block.keys[key]
    near = nearest(key, (*page.roles, *known_keys(shape), *besides))
    meant = f"; did you mean “{near}”?" if near else ""
    mended = page.desk.swapped(text.where, key, near) if near else None
    message = f"{shown(key)} is no role and no key{meant} If this is a person, add the name under “roles:”"
    page.desk.add(UNKNOWN_KEY, text.where, message if near else message.replace(" If", "; if"), mended)


def _coach_for(page: Page, block: Block, others: Mapping[str, Node]) -> Iterator[tuple[str, str]]:
    for key, node in others.items():
        if key.startswith(_COACH_FOR) and key not in page.roles:
            at = block.keys[key]
            role = page.role(key[len(_COACH_FOR) :], at.where._replace(column=at.column + len(_COACH_FOR)))
            if isinstance(node, Text) and not is_empty(node):
                if role:
                    yield role, page.text(node)
            else:
                page.desk.add(EMPTY_VALUE if is_empty(node) else SHAPE, at.where, f"One text belongs after “{key}:”")


def _changes(page: Page, node: Node | None) -> Iterator[tuple[str, int]]:
    for text in page.listed(node, "openness +2, tension -1"):
        match = _CHANGE.match(" ".join(text.value.split()))
        if match is None:
            message = f"{shown(text.value)} is not a change; write a meter and how far it moves, such as “openness +2”"
            page.desk.add(CHANGE_UNCLEAR, text.where, message)
        elif match[1] not in page.meters:
            undeclared(page, match[1], text)
        else:
            yield match[1], int(match[3]) if match[2] == "+" else -int(match[3])


def undeclared(page: Page, meter: str, text: Text) -> None:
    """Lay down that `meter` is not declared."""
    near = nearest(meter, page.meters)
    said = f"did you mean “{near}”?" if near else f"add “{meter[:40]}: 5” under “meters:”"
    mended = page.desk.swapped(text.where, meter, near) if near else None
    page.desk.add(UNDECLARED_METER, text.where, f"{shown(meter)} is not a meter of this scene; {said}", mended)


def _reveals(page: Page, node: Node | None) -> Iterator[str]:
    if node is not None:
        for item in each_item(node):
            yield from (text for text, _ in speech(page, item))
