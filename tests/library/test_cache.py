"""Kept scenes come back exactly, quickly, without YAML, or not at all."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.library import Shelf, read
from simulator.library.cache import keep, kept
from simulator.library.packing import packed
from simulator.library.shelf import shipped_folder
from simulator.library.unpacking import unpacked
from simulator.scenario.condition import Attempt, Condition, Length, Level, NothingSpecial, Says, Shows, Visit
from simulator.scenario.model import (
    Ask,
    Beat,
    Ending,
    Follows,
    Line,
    Meter,
    Option,
    Role,
    Rule,
    Scenario,
    Until,
    Where,
    Wording,
    Wordings,
)
from tests.library.hostile import GOOD

_TEXT = st.text(max_size=6)
_TEXTS = st.lists(_TEXT, max_size=3).map(tuple)
_SKILLS = st.frozensets(_TEXT, max_size=3)
_NUMBER = st.integers(0, 20)
_WHERE = st.builds(Where, _NUMBER, _NUMBER)
_PART = st.one_of(
    st.builds(Shows, _SKILLS),
    st.builds(NothingSpecial, _SKILLS),
    st.builds(Says, st.lists(_TEXTS, max_size=2).map(tuple)),
    st.builds(Length, _NUMBER, _NUMBER),
    st.builds(Attempt, _NUMBER),
    st.builds(Visit, _NUMBER),
    st.builds(Level, _TEXT, _NUMBER, _NUMBER),
)
_PARTS = st.lists(_PART, max_size=2).map(tuple)
_CONDITION = st.builds(Condition, st.lists(_PARTS, max_size=2).map(tuple), _PARTS, _TEXT)
_OPTION = st.builds(Option, _TEXTS, st.none() | _CONDITION)
_LINES = st.lists(st.builds(Line, _TEXT, st.lists(_OPTION, max_size=2).map(tuple), _WHERE), max_size=2).map(tuple)
_PAIRS = st.lists(st.tuples(_TEXT, _TEXT), max_size=2).map(tuple)
_CHANGES = st.lists(st.tuples(_TEXT, st.integers(-9, 9)), max_size=2).map(tuple)
_RULE = st.builds(
    Rule, st.none() | _CONDITION, _LINES, _CHANGES, _TEXT, _PAIRS, st.integers(0, 2), _TEXTS, _TEXT, _WHERE
)
_RULES = st.lists(_RULE, max_size=2).map(tuple)
_TIER = st.lists(st.builds(Wording, _TEXT, _TEXTS, _TEXTS, _WHERE), max_size=2).map(tuple)
_UNTIL = st.none() | st.builds(Until, _NUMBER, _SKILLS, _TEXT)
_WORDINGS = st.dictionaries(_TEXT, st.builds(Wordings, _TIER, _TIER, _TIER), max_size=2)
_ASK = st.none() | st.builds(Ask, _TEXTS, _TEXT, _TEXT, _WORDINGS, _UNTIL, _WHERE)
_PRACTISE = st.dictionaries(_TEXT, _TEXTS, max_size=2)
_IDEAS = st.lists(_TEXTS, max_size=2).map(tuple)
_BEAT = st.builds(
    Beat, _TEXT, _LINES, _ASK, _RULES, st.none() | _RULE, _RULES, _TEXT, _PRACTISE, _IDEAS, _TEXTS, _SKILLS, _WHERE
)
_FOLLOWS = st.none() | st.builds(Follows, _TEXT, st.booleans())
_PRONOUN = st.sampled_from(["she", "he", "they", "you", ""])
_ROLE = st.builds(Role, _TEXT, _TEXT, _PRONOUN, _TEXTS, _TEXT, _TEXT, _TEXT, _TEXTS, _TEXTS, _TEXT, _FOLLOWS)
_SCENARIO = st.builds(
    Scenario,
    title=_TEXT,
    roles=st.lists(_ROLE, max_size=2).map(tuple),
    beats=st.lists(_BEAT, max_size=2).map(tuple),
    endings=st.lists(st.builds(Ending, _TEXT, _LINES, _TEXT, _TEXT, _WHERE), max_size=2).map(tuple),
    you_play=_TEXT,
    about=_TEXT,
    level=_TEXT,
    minutes=_NUMBER,
    touches_on=_TEXT,
    setting=_TEXT,
    before_you_start=_TEXT,
    meters=st.lists(st.builds(Meter, _TEXT, _NUMBER, _TEXTS), max_size=2).map(tuple),
    by=_TEXT,
    for_you=_TEXT,
    language=_TEXT,
    digest=_TEXT,
)


@settings(max_examples=150, deadline=None)
@given(_SCENARIO)
def test_what_is_packed_comes_back_exactly(scenario: Scenario) -> None:
    again = unpacked(json.loads(json.dumps(packed(scenario))))
    assert again == scenario
    assert repr(again.beats) == repr(scenario.beats) or "frozenset" in repr(scenario.beats)
    assert hash(again.beats[:0]) == hash(scenario.beats[:0])


@pytest.mark.parametrize("path", sorted(shipped_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_scenes_come_back_exactly(path: Path, tmp_path: Path) -> None:
    scenario = read(path.read_bytes(), path.name).scenario
    assert scenario is not None
    keep(tmp_path, scenario)
    assert kept(tmp_path, scenario.digest) == scenario


def _one_kept(folder: Path) -> tuple[Scenario, Path]:
    scenario = read(GOOD.encode(), "good.yaml").scenario
    assert scenario is not None
    keep(folder, scenario)
    return scenario, next(folder.glob("*.json"))


def test_a_damaged_scene_is_read_afresh(tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    own.mkdir()
    (own / "good.yaml").write_text(GOOD, encoding="utf-8")
    scenario, file = _one_kept(cache)
    whole = file.read_bytes()
    shelf = Shelf(own=own, cache=cache)
    for damaged in (
        b"",
        whole[:50],
        whole[:-1],
        whole.replace(b"Hi.", b"Ho."),
        b"x" + whole,
        b"\xff" * 99,
        b"[" * 9_999,
    ):
        file.write_bytes(damaged)
        assert kept(cache, scenario.digest) is None
        assert shelf.take("good").scenario == scenario
        assert file.read_bytes() == whole


def test_a_scene_of_another_file_or_version_is_not_taken(tmp_path: Path) -> None:
    scenario, file = _one_kept(tmp_path)
    other = tmp_path / f"{'0' * 64}.json"
    other.write_bytes(file.read_bytes())
    assert kept(tmp_path, "0" * 64) is None
    file.write_bytes(b"0.0-0 " + file.read_bytes().partition(b" ")[2])
    assert kept(tmp_path, scenario.digest) is None


def test_what_is_kept_is_for_its_owner_alone(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        _, file = _one_kept(tmp_path / "cache")
    finally:
        os.umask(before)
    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_without_a_place_to_keep_things_all_works(tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    for folder in (None, tmp_path / "a-file", tmp_path / "a-file" / "below", Path("/proc/none")):
        assert Shelf(cache=folder).take("welcome").scenario is not None


def test_only_so_many_are_kept(tmp_path: Path) -> None:
    scenario, _ = _one_kept(tmp_path)
    for number in range(450):
        (tmp_path / f"{number}.json").write_bytes(b"")
    keep(tmp_path, scenario)
    assert len(list(tmp_path.glob("*.json"))) < 300
    assert kept(tmp_path, scenario.digest) == scenario


_PROBE = """
import sys
from pathlib import Path
from simulator.library import Shelf
shelf = Shelf(cache=Path(sys.argv[1]))
assert shelf.take("welcome").scenario is not None
assert all(entry.title for entry in shelf.entries())
print(*sorted({"yaml", "pydantic", "jinja2", "textual"} & set(sys.modules)))
"""


def test_kept_scenes_need_neither_yaml_nor_pydantic(tmp_path: Path) -> None:
    def loaded() -> list[str]:
        arguments = [sys.executable, "-c", _PROBE, str(tmp_path)]
        return subprocess.run(arguments, capture_output=True, text=True, check=True).stdout.split()

    assert "yaml" in loaded()
    assert loaded() == []
