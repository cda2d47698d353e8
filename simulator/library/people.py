"""The people of a scene: roles, names and pronouns, private cards, and what each is there to practice."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Literal, cast

from simulator.clean import clean
from simulator.library.desk import shown
from simulator.library.nodes import Block, Node, Text, is_empty
from simulator.library.page import Page
from simulator.library.replying import IN_TURN, REPLIES
from simulator.library.ruling import undeclared
from simulator.library.shapes import Beat, Ending, Header, Rule, known_keys
from simulator.scenario.model import RUBRICS, Follows, Role, Where
from simulator.scenario.problem import ROLE_NAME, SHAPE, UNKNOWN_CHOICE
from simulator.scenario.template_names import known_names

CARDS = (" wants", " knows", " does not know")
_TAKEN = frozenset(
    (*known_keys(Beat), *known_keys(Rule), *known_keys(Ending), "all", "player", "script", "both", "none")
)
_SIGNS = re.compile(r"[,:{}\[\]/#]")
_PRONOUNS = ("she", "he", "they", "you")
Pronoun = Literal["she", "he", "they", "you", ""]


def listed_roles(page: Page, node: Node | None) -> dict[str, Node | None]:
    """The names of the roles of a scene, each with what stands after it."""
    found: dict[str, Node | None] = {}
    if isinstance(node, Block):
        told: list[tuple[Text, Node | None]] = [(key, node.values[name]) for name, key in node.keys.items()]
    else:
        told = [(text, None) for text in page.listed(node, "Kim, Lou")]
    for text, brief in told:
        _fits(page, text.value, text.where, found)  # a name that does not fit is told here, and then used all the same
        found[" ".join(text.value.split())] = brief
    return found


def _fits(page: Page, name: str, where: Where, found: Mapping[str, object]) -> bool:
    """Whether a role may be called `name`; a problem, if not."""
    plain = " ".join(name.split())
    near = {other.casefold(): other for other in found}.get(plain.casefold())
    if plain in _TAKEN or plain.endswith((REPLIES, IN_TURN, *CARDS)):
        message = f"{shown(name)} has another meaning in a scene; give the role another name"
    elif near:
        message = f"{shown(name)} and “{near}” could not be told apart; give one of them another name"
    elif not plain or _SIGNS.search(plain) or len(plain) > 40 or not any(letter.isalpha() for letter in plain):
        message = f"{shown(name)} can't be a name: it needs letters, at most 40, and none of , : / # and brackets"
    else:
        return True
    page.desk.add(ROLE_NAME, where, message)
    return False


def roles(page: Page, found: Header, told: Mapping[str, Node | None], block: Block) -> tuple[Role, ...]:
    """The roles of a scene, with all that the header says of them. Fills in what templates may name."""
    called = names(page, found.names)
    known = [Role(name, pronoun=called[name][0] if name in called else "") for name in told]
    page.known = known_names(known, page.meters)
    practised = page.per_role(found.practise or found.practice, page.skills, page.roles)
    easy = page.per_role(found.go_easy_on, page.skills, page.roles)
    rubrics = page.per_role(found.score_with, lambda node: _rubric(page, node), page.roles)
    follows = page.per_role(found.partner_follows, lambda node: _follows(page, node), page.roles)
    cards = _cards(page, block, found)
    return tuple(
        replace(
            role,
            brief=_brief(page, told[role.name]),
            names=called[role.name][1] if role.name in called else (),
            wants=cards.get(role.name + CARDS[0], ""),
            knows=cards.get(role.name + CARDS[1], ""),
            does_not_know=cards.get(role.name + CARDS[2], ""),
            practise=practised.get(role.name, ()),
            go_easy_on=easy.get(role.name, ()),
            rubric=rubrics.get(role.name) or "",
            follows=follows.get(role.name),
        )
        for role in known
    )


def _brief(page: Page, node: Node | None) -> str:
    if node is None or isinstance(node, Text):
        return page.text(node)
    page.desk.add(SHAPE, node.where, "After a role stands one text, such as “Robin: shares an office with Sam”")
    return ""


def names(page: Page, node: Node | None) -> dict[str, tuple[Pronoun, tuple[str, ...]]]:
    """For each role that `names:` speaks of, its pronoun and the names to choose from."""
    block = page.block(node, "Sam: they") if node is not None else None
    found: dict[str, tuple[Pronoun, tuple[str, ...]]] = {}
    for key, value in (block.values if block else {}).items():
        role = page.role(key, block.keys[key].where) if block else None
        if not isinstance(value, Text) or is_empty(value):
            page.desk.add(SHAPE, value.where, "A pronoun or names stand here, such as “she” or “any of Ana, Bea; she”")
        elif role:
            found[role] = _called(page, value)
    return found


def _called(page: Page, text: Text) -> tuple[Pronoun, tuple[str, ...]]:
    """The pronoun and the names in `any of A, B, C; she`, or in either half of it."""
    pronoun: Pronoun = ""
    called: tuple[str, ...] = ()
    for part in text.value.split(";"):
        said = " ".join(part.split())
        if said.startswith("any of "):
            called = tuple(name.strip() for name in clean(said[7:]).split(",") if name.strip())
        elif said in _PRONOUNS:
            pronoun = cast(Pronoun, said)
        else:
            first = said.split("/")[0].strip()
            mended = page.desk.swapped(text.where, text.value, first) if first in _PRONOUNS else None
            message = f"{shown(said)} is not known here; write she, he, they or you, or “any of Ana, Bea; she”"
            page.desk.add(UNKNOWN_CHOICE, text.where, message, mended)
    return pronoun, called


def _cards(page: Page, block: Block, found: Header) -> dict[str, str]:
    """What the private cards say, by their keys."""
    cards = {}
    for key, node in found.others.items():
        ending = next((ending for ending in reversed(CARDS) if key.endswith(ending)), None)
        if ending is None:
            continue
        role = page.role(key.removesuffix(ending), block.keys[key].where)
        if not isinstance(node, Text) or is_empty(node):
            page.desk.add(SHAPE, block.keys[key].where, f"One text belongs after “{key}:”")
        elif role:
            cards[role + ending] = page.text(node)
    return cards


def _rubric(page: Page, node: Node) -> str | None:
    if not isinstance(node, Text):
        page.desk.add(SHAPE, node.where, "One rubric belongs here, such as “listening”")
        return None
    return page.choice(node, RUBRICS)


def _follows(page: Page, node: Node) -> Follows | None:
    """The meter that sets a role's tone: `tension`, or `openness, low is hot`."""
    if not isinstance(node, Text):
        page.desk.add(SHAPE, node.where, "A meter belongs here, such as “tension” or “openness, low is hot”")
        return None
    meter, _, how = (part.strip() for part in node.value.partition(","))
    if how and how not in ("low is hot", "high is hot"):
        page.desk.add(UNKNOWN_CHOICE, node.where, f"{shown(how)} is not known here; it can be “low is hot”")
    if meter not in page.meters:
        undeclared(page, meter, node)
        return None
    return Follows(meter, how == "low is hot")
