"""A file to a scenario: every problem it has, and the scenario if none of them stops it."""

from contextlib import suppress
from dataclasses import replace
from hashlib import sha256
from typing import Any

from simulator.clean import clean
from simulator.library.beats import beats, look_up_targets
from simulator.library.decoding import decoded, without_tabs, without_unseen
from simulator.library.desk import Desk, EnoughError
from simulator.library.endings import endings
from simulator.library.garbage import kept_for_later
from simulator.library.growing import PARSERS
from simulator.library.heading import language, look_over, meters, open_page
from simulator.library.nodes import Block, Node, Text, is_empty
from simulator.library.outcome import Reading
from simulator.library.page import Page
from simulator.library.parsing import tree_of
from simulator.library.people import roles
from simulator.library.shapes import Header
from simulator.scenario.check import check
from simulator.scenario.model import NOWHERE, Scenario, Where
from simulator.scenario.problem import EMPTY_FILE, NO_SEAT, SHAPE


def read_afresh(data: bytes, file: str, parser: Any = PARSERS[0]) -> Reading:
    """Read the bytes of a scenario file. `file` is how messages call it."""
    desk = Desk(file, ())
    scenario = None
    with kept_for_later(), suppress(EnoughError):
        tree = _tree(data, desk, parser)
        if tree is not None:
            scenario = _scenario(Page(desk), tree, sha256(data).hexdigest())
            if not desk.has_errors:
                for problem in check(scenario):
                    desk.add(problem.kind, problem.where, problem.message, problem.suggestion)
    if desk.has_errors:
        scenario = None
    return Reading(scenario, tuple(sorted(desk.problems, key=lambda problem: problem.where)))


def _tree(data: bytes, desk: Desk, parser: Any) -> Block | None:
    text = decoded(data, desk)
    if text is None:
        return None
    desk.lines = text.split("\n")
    seen = without_unseen(text, desk)
    lines = without_tabs(desk.lines if seen is text else seen.split("\n"), desk)
    return _top(tree_of(lines, desk, parser), desk)


def _top(root: Node | None, desk: Desk) -> Block | None:
    if root is None and desk.has_errors:
        return None
    if root is None or is_empty(root):
        desk.add(EMPTY_FILE, Where(), "The file is empty; a scene needs “title:”, “roles:” and “beats:”")
        return None
    if isinstance(root, Block):
        return root
    desk.add(SHAPE, root.where, "A scene starts with keys such as “title: A rotten day”")
    return None


def _scenario(page: Page, block: Block, digest: str) -> Scenario:
    found = page.shaped(Header, block)
    told = open_page(page, block, found)
    people = roles(page, found, told, block)
    look_over(page, block, found)
    made = Scenario(
        title=page.text(found.title),
        roles=people,
        beats=beats(page, found.beats) if found.beats is not None else (),
        endings=endings(page, found.endings) if found.endings is not None else (),
        about=page.text(found.about),
        level=found.level or "steady",
        minutes=found.minutes or 0,
        touches_on=page.text(found.touches_on),
        setting=page.text(found.setting),
        before_you_start=page.text(found.before_you_start),
        meters=meters(page, block, found),
        by=page.text(found.by),
        for_you=page.text(found.for_you),
        language=clean(language(found)),
        digest=digest,
    )
    look_up_targets(page, block)
    return replace(made, you_play=_seat(page, found.you_play, made))


def _seat(page: Page, wanted: Text | None, scenario: Scenario) -> str:
    """The usual seat: the one that the file names, else the first role that is asked for a reply."""
    role = page.role(wanted.value, wanted.where) if wanted else None
    if page.desk.has_errors:
        return ""  # a reply that was left out for its own problem would seem missing here
    if not scenario.seats:
        where = scenario.beats[0].where if scenario.beats else NOWHERE
        page.desk.add(NO_SEAT, where, f"Nobody replies in this scene; write “{page.roles[0]} replies:” in a beat")
        return ""
    if wanted and role not in scenario.seats:
        message = f"{role} is never asked for a reply; {' or '.join(scenario.seats)} can be played"
        page.desk.add(NO_SEAT, wanted.where, message)
    return role or scenario.seats[0]
