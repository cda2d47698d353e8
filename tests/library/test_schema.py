"""The JSON Schema takes what the reader takes, and refuses what is amiss in its shape."""

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from simulator.library import read, schema
from simulator.library.shapes import Beat, Ending, Header, Reply, Rule, Turns, Wording, known_keys
from simulator.library.shelf import shipped_folder
from tests.library.hostile import GOOD

VALIDATOR = jsonschema.Draft202012Validator(schema())


def _data(text: str) -> Any:
    return yaml.safe_load(text)


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


@pytest.mark.parametrize("path", sorted(shipped_folder().glob("*.yaml")), ids=lambda path: path.stem)
def test_shipped_scenes_are_taken(path: Path) -> None:
    assert list(VALIDATOR.iter_errors(_data(path.read_text(encoding="utf-8")))) == []


def test_a_good_scene_is_taken() -> None:
    assert list(VALIDATOR.iter_errors(_data(GOOD))) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Friday", "titel: Friday"),
        ("title: Friday\n", ""),
        ("level: steady", "level: stedy"),
        ("minutes: 10", "minutes: ten"),
        ("  tension: 4", "  tension: 44"),
        ("Ana wants: sleep", "Ana wishes: sleep"),
        ("    key ideas: tired / worn out", "    keyideas: tired / worn out"),
        ("      aim: Say", "      aims: Say"),
        ("change: tension -1", "chnage: tension -1"),
        ("try again: once", "try again: often"),
        ("      until: 4 options\n", ""),
        ("celebrate: Hooray.", "celebrate: [a, b]"),
        ("    Ben: Hi. You look tired.", "    Ben: {a: b}"),
        ("    Ana replies:", "    ana says:"),
        ("otherwise:", "otherwize:"),
        ("message: You have", "mesage: You have"),
    ],
)
def test_a_mistake_of_shape_is_refused_as_the_reader_refuses_it(old: str, new: str) -> None:
    assert old in GOOD
    broken = GOOD.replace(old, new, 1)
    assert read(broken.encode(), "x.yaml").scenario is None
    assert list(VALIDATOR.iter_errors(_data(broken)))


def test_every_key_of_the_reader_is_in_the_schema() -> None:
    made = schema()
    blocks = {"Beat": Beat, "OneRule": Rule, "Ending": Ending, "Reply": Reply, "Turns": Turns, "Wording": Wording}
    assert set(made["properties"]) == set(known_keys(Header))
    for name, shape in blocks.items():
        assert set(made["$defs"][name]["properties"]) == set(known_keys(shape))
        assert all("description" in value for value in made["$defs"][name]["properties"].values())
