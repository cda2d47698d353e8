"""Whatever the bytes, reading answers with problems, and every scene it gives back can be kept."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.library import read, schema
from simulator.library.packing import packed
from simulator.library.shelf import shipped_folder
from simulator.library.unpacking import unpacked
from tests.library.hostile import GOOD, SPEECHES, UNREADABLE_SPEECHES

pytestmark = pytest.mark.slow

SHIPPED = sorted(shipped_folder().glob("*.yaml"))
_KEYS = [
    *schema()["properties"],
    *schema()["$defs"]["Beat"]["properties"],
    *schema()["$defs"]["OneRule"]["properties"],
    *("Kim", "Lou", "Kim replies", "Kim, Lou reply in turn", "until", "good", "aim", "say", "shows", "otherwise"),
    *("Kim wants", "show tension as", "coach for Lou", "when tension is at least 6", "tension", "message"),
]
_WORDS = [
    "Kim, Lou",
    "Kim",
    "reflect-feeling",
    "tension +1",
    "tension is at least 3",
    "once",
    "4 options",
    "a / b",
    "1",
]
_TEXTS = st.sampled_from(_WORDS) | st.sampled_from(UNREADABLE_SPEECHES) | st.text(max_size=12)
_NODES = st.recursive(
    _TEXTS | st.none() | st.integers(-3, 12) | st.booleans(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(_KEYS) | _TEXTS, inner, max_size=5),
    max_leaves=25,
)
_SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))


def _hold(data: bytes) -> None:
    reading = read(data, "x.yaml")
    assert (reading.scenario is None) == any(problem.severity == "error" for problem in reading.problems)
    assert list(reading.problems) == sorted(reading.problems, key=lambda problem: problem.where)
    if reading.scenario is not None:
        assert unpacked(json.loads(json.dumps(packed(reading.scenario)))) == reading.scenario


@_SETTINGS
@given(node=_NODES, beats=_NODES)
def test_yaml_shaped_data(node: Any, beats: Any) -> None:
    top = {"title": "x", "roles": "Kim, Lou", "meters": {"tension": 3}, "beats": {"one": beats, "two": node}}
    _hold(yaml.safe_dump(top, sort_keys=False, allow_unicode=True).encode())
    _hold(yaml.safe_dump(node, sort_keys=False, allow_unicode=True).encode())
    if isinstance(node, dict):
        _hold(yaml.safe_dump({**top, **node}, sort_keys=False, allow_unicode=True).encode())


@_SETTINGS
@given(data=st.binary(max_size=200))
def test_any_bytes(data: bytes) -> None:
    _hold(data)


@_SETTINGS
@given(text=st.text(alphabet="ab:-#'\"[]{}&*!|>%@`?, \n\t.", max_size=120))
def test_any_signs(text: str) -> None:
    _hold(text.encode())
    _hold(GOOD.encode() + text.encode())


@_SETTINGS
@given(st.data())
def test_shipped_scenes_with_pieces_changed(data: st.DataObject) -> None:
    text = data.draw(st.sampled_from(SHIPPED)).read_text(encoding="utf-8")
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(text)))
        cut = data.draw(st.integers(0, 12))
        piece = data.draw(st.sampled_from(UNREADABLE_SPEECHES) | st.sampled_from([" ", "\n", "\t", ":", "  ", "- "]))
        text = text[:at] + piece + text[at + cut :]
    _hold(text.encode())


@_SETTINGS
@given(st.data())
def test_lines_swapped_moved_and_indented(data: st.DataObject) -> None:
    lines = GOOD.split("\n")
    for _ in range(data.draw(st.integers(1, 4))):
        one, other = (data.draw(st.integers(0, len(lines) - 1)) for _ in range(2))
        lines[one], lines[other] = lines[other], lines[one] + data.draw(st.sampled_from(["", " #", ":", " x: y"]))
        lines[other] = " " * data.draw(st.integers(0, 3)) + lines[other]
    _hold("\n".join(lines).encode())


def test_two_mistakes_of_speech_are_both_told() -> None:
    """All lines that YAML stumbles over are told at once."""
    for speech in ("I said: go", '"Hi" she said', "[laughs] ok", "@home", "> yes", "'tis so"):
        text = GOOD
        for place in SPEECHES:
            at = text.index(place)
            end = text.index("\n", at)
            text = text[:at] + place.partition(" ")[0] + " " + speech + text[end:]
        found = read(text.encode(), "x.yaml").problems
        assert len({problem.where.line for problem in found if problem.severity == "error"}) == len(SPEECHES), speech
        assert all(problem.suggestion for problem in found if problem.severity == "error")


def test_every_suggestion_mends_its_line(tmp_path: Path) -> None:
    at = GOOD.index("Ben: Hey.")
    for speech in UNREADABLE_SPEECHES:
        data = GOOD[:at] + "Ben: " + speech + GOOD[at + len("Ben: Hey.") :]
        lines = data.split("\n")
        for problem in read(data.encode(), "x.yaml").problems:
            if problem.suggestion is not None:
                lines[problem.where.line - 1] = problem.suggestion
                found = read("\n".join(lines).encode(), "x.yaml").problems
                assert problem.code not in {other.code for other in found}, speech
