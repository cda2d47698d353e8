"""The beats of a scene: lines, then at most one reply, then rules that read it."""

import re

from simulator.library.amiss import value_of
from simulator.library.desk import shown
from simulator.library.nodes import Block, Node, Text, is_empty
from simulator.library.page import Page
from simulator.library.replying import IN_TURN, REPLIES, ask
from simulator.library.ruling import lines, rule, rules, target
from simulator.library.shapes import Beat as BeatShape
from simulator.library.shapes import Header
from simulator.scenario.condition_words import nearest
from simulator.scenario.model import CONTENTS, GENERIC_ENDING, Ask, Beat
from simulator.scenario.problem import DUPLICATE_KEY, EMPTY_VALUE, NOT_RUN_YET, OUT_OF_PLACE, TWO_REPLIES
from simulator.scenario.structure_problems import UNKNOWN_TARGET

_AND = re.compile(r"\s*,\s*|\s+and\s+")


def beats(page: Page, node: Node) -> tuple[Beat, ...]:
    """The beats of a file, in their order."""
    everything = page.block(node, "the kitchen:")
    if everything is None:
        return ()
    made = (_beat(page, key, everything.values[name]) for name, key in everything.keys.items())
    return tuple(beat for beat in made if beat)


def look_up_targets(page: Page, block: Block) -> None:
    """Lay down every `go to` that leads nowhere, and names that a beat shares with an ending."""
    beats_named = _names(value_of("beats", block, Header))
    endings_named = _names(value_of("endings", block, Header)) or {GENERIC_ENDING.name: None}
    for name, key in endings_named.items():
        if key and name in beats_named:
            page.desk.add(DUPLICATE_KEY, key.where, f"{shown(name)} is also the name of a beat; rename one of them")
    known = beats_named | endings_named
    for text in page.targets:
        name = " ".join(text.value.split())
        if name in known:
            continue
        near = nearest(name, known)
        meant = f"; did you mean “{near}”?" if near else ""
        mended = page.desk.swapped(text.where, text.value, near) if near else None
        page.desk.add(UNKNOWN_TARGET, text.where, f"No beat or ending is called {shown(name)}{meant}", mended)


def _names(node: Node | None) -> dict[str, Text | None]:
    return {" ".join(name.split()): key for name, key in node.keys.items()} if isinstance(node, Block) else {}


def _beat(page: Page, key: Text, node: Node) -> Beat | None:
    if is_empty(node):
        page.desk.add(EMPTY_VALUE, key.where, "This beat is empty; write what happens in it, one step further in")
        return None
    block = page.block(node, f"{page.roles[0] if page.roles else 'Sam'}: Well, here I am.")
    if block is None:
        return None
    found = page.shaped(BeatShape, block)
    asked, asking = _asked(page, block, found)
    turns = asked is not None and asked.in_turn
    if found.examples is not None:
        page.desk.add(NOT_RUN_YET, block.keys["examples"].where, "“examples:” are read and kept for later")
    beat = Beat(
        name=" ".join(key.value.split()),
        lines=lines(page, block, found, skipping=asking),
        ask=asked,
        rules=rules(page, found.then, may_stay=turns),
        otherwise=rule(page, found.otherwise, may_stay=turns) if found.otherwise is not None else None,
        done=rules(page, found.when_done, last_may_be_bare=True),
        go_to=target(page, found.go_to),
        practise=_practised(page, found, asked),
        key_ideas=_ideas(page, found.key_ideas),
        feelings=page.short_texts(found.feelings_that_fit, "dread, nervous"),
        contains=_contents(page, found.contains),
        where=key.where,
    )
    _in_place(page, block, beat)
    return beat


def _in_place(page: Page, block: Block, beat: Beat) -> None:
    """Lay down the keys that mean nothing in this kind of beat."""
    if "when done" in block.keys and not (beat.ask and beat.ask.in_turn):
        message = "“when done:” belongs to a beat where roles “reply in turn”; here “otherwise:” does the same"
        page.desk.add(OUT_OF_PLACE, block.keys["when done"].where, message)
    if beat.go_to and beat.ask:
        message = f"After a reply, rules say where to go; write “otherwise:” with “go to: {beat.go_to}” under it"
        page.desk.add(OUT_OF_PLACE, block.keys["go to"].where, message)


def _asked(page: Page, block: Block, found: BeatShape) -> tuple[Ask | None, tuple[str, ...]]:
    """The reply that the beat asks for, if it asks for one, and the keys that ask for replies."""
    asking = tuple(key for key in found.others if key.endswith((REPLIES, IN_TURN)) and key not in page.roles)
    made: Ask | None = None
    for key in asking:
        at = block.keys[key]
        in_turn = key.endswith(IN_TURN)
        names = _AND.split(key.removesuffix(IN_TURN if in_turn else REPLIES))
        roles = tuple(role for name in names if (role := page.role(name, at.where)))
        if made is not None:
            page.desk.add(TWO_REPLIES, at.where, "A beat has at most one reply; give this one a beat of its own")
            continue
        if len(names) > 1 and not in_turn:
            mended = page.desk.swapped(at.where, key, key.removesuffix(REPLIES) + IN_TURN)
            message = "Where several people reply, write “reply in turn”, and “until:” under it"
            page.desk.add(OUT_OF_PLACE, at.where, message, mended)
            in_turn = True
        if len(roles) < len(names):
            roles = ()
        made = ask(page, tuple(dict.fromkeys(roles)), found.others[key], at, in_turn=in_turn)
    return made, asking


def _practised(page: Page, found: BeatShape, asked: Ask | None) -> dict[str, tuple[str, ...]]:
    node = found.practise or found.practice
    if node is None:
        return {}
    return page.per_role(node, page.skills, asked.roles if asked else page.roles)


def _ideas(page: Page, node: Node | None) -> tuple[tuple[str, ...], ...]:
    """The ideas of a line, each with the ways of saying it that stand between slashes."""
    ideas = (idea.split("/") for idea in page.short_texts(node, "car park / lift, went home"))
    return tuple(tuple(way.strip() for way in idea if way.strip()) for idea in ideas)


def _contents(page: Page, node: Node | None) -> frozenset[str]:
    found = (page.choice(text, CONTENTS) for text in page.listed(node, "complaint, request"))
    return frozenset(content for content in found if content)
