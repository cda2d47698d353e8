"""The top of a file: what the scene is, its meters, and the names that everything below may use."""

from simulator.library.amiss import misspelled, unknown_key, value_of
from simulator.library.desk import shown
from simulator.library.nodes import Block, Node, Text, is_empty
from simulator.library.page import Page
from simulator.library.people import CARDS, listed_roles
from simulator.library.ruling import undeclared
from simulator.library.shapes import Header
from simulator.scenario.condition_words import Names, plain_name
from simulator.scenario.model import METER_HIGH, METER_LOW, METER_START, Meter
from simulator.scenario.problem import (
    MISSING_KEY,
    NEWER_VERSION,
    NOT_A_NUMBER,
    NOT_RUN_YET,
    OTHER_LANGUAGE,
)

VERSION = 1
ENGLISH = "en"
_SHOW, _AS = "show ", " as"
_NEEDED = {"title": "title: A rotten day", "roles": "roles: Kim, Lou", "beats": "beats:"}


def open_page(page: Page, block: Block, found: Header) -> dict[str, Node | None]:
    """Fill in the names that the rest of the file may use; the roles, each with what stands after it."""
    for key, example in _NEEDED.items():
        if key not in block.keys and not misspelled(key, block, Header):
            page.desk.add(MISSING_KEY, block.where, f"A scene needs “{key}:”; write it like “{example}”")
    told = listed_roles(page, value_of("roles", block, Header))
    page.roles = tuple(told)
    page.meters = tuple(_starts(page, found.meters))
    personal = found.skills.keys if isinstance(found.skills, Block) else ()
    page.names = Names(page.meters, tuple(plain_name(name) for name in personal))
    return told


def meters(page: Page, block: Block, found: Header) -> tuple[Meter, ...]:
    """The meters of a scene, with the words that show them."""
    starts = _starts(page, found.meters)
    words = {}
    for key, node in found.others.items():
        if not _shows_a_meter(key):
            continue
        meter, at = key[len(_SHOW) : -len(_AS)].strip(), block.keys[key]
        if meter not in starts:
            undeclared(page, meter, Text(meter, at.line, at.column + len(_SHOW)))
        words[meter] = page.short_texts(node, "guarded, careful, warming, open")
    return tuple(Meter(name, start, words.get(name, ())) for name, start in starts.items())


def _shows_a_meter(key: str) -> bool:
    return key.startswith(_SHOW) and key.endswith(_AS) and len(key) > len(_SHOW + _AS)


def _starts(page: Page, node: Node | None) -> dict[str, int]:
    """The meters, each with the number where it starts."""
    if isinstance(node, Block):
        return {" ".join(name.split()): _start(page, value) for name, value in node.values.items()}
    return {text.value: METER_START for text in page.listed(node, "openness, tension")}


def _start(page: Page, node: Node) -> int:
    if is_empty(node):
        return METER_START
    said = node.value.strip() if isinstance(node, Text) else ""
    if said.isascii() and said.isdecimal() and len(said) < 4 and METER_LOW <= int(said) <= METER_HIGH:
        return int(said)
    page.desk.add(NOT_A_NUMBER, node.where, "A meter starts at a whole number from 0 to 10, such as “openness: 3”")
    return METER_START


def language(found: Header) -> str:
    """The language of the scene, in short: `en-GB` and `English` are `en`."""
    said = found.language.value.strip().casefold() if found.language else ENGLISH
    return ENGLISH if said == "english" else said.replace("_", "-").split("-")[0]


def look_over(page: Page, block: Block, found: Header) -> None:
    """Lay down what is newer, kept for later, or unknown in the top of the file."""
    if found.rehearse is not None and found.rehearse != VERSION:
        message = f"This file asks for version {found.rehearse} of the format; this program reads version {VERSION}"
        page.desk.add(NEWER_VERSION, block.values["rehearse"].where, message)
    for key in ("skills", "plays"):
        if key in block.keys:
            page.desk.add(NOT_RUN_YET, block.keys[key].where, f"“{key}:” is read and kept for later")
    if found.language and language(found) != ENGLISH:
        message = f"Only English replies can be heard; in {shown(found.language.value)} players pick and rate replies"
        page.desk.add(OTHER_LANGUAGE, found.language.where, message)
    for key in found.others:
        if not _shows_a_meter(key) and not key.endswith(CARDS):
            cards = (role + card for role in page.roles for card in CARDS)
            shows = (f"{_SHOW}{meter}{_AS}" for meter in page.meters)
            unknown_key(block, key, Header, page.desk, (*cards, *shows))
