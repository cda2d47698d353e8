"""The JSON Schema of scenario files, so that editors complete and check as an author types.

It is made from the shapes that the reader validates with. What depends on the names of roles and meters is said by
patterns: a schema can't know the names, so it takes any key that starts like a name for a role.
"""

from typing import Any

from simulator.library.shapes import Beat, Ending, Header, Reply, Rule, Shape, Turns, Wording, known_keys
from simulator.scenario.model import METER_HIGH, METER_LOW

_ROLE = "^(?!.* (replies|reply in turn)$)[^a-z].*$"
_SPOKEN = {_ROLE: {"$ref": "#/$defs/Speeches"}}


def schema() -> dict[str, Any]:
    """The schema, as JSON data."""
    header = _block(
        Header,
        {
            "^.+ (wants|knows|does not know)$": _to("Words"),
            "^show .+ as$": _to("Listed"),
        },
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A scene to rehearse",
        **header,
        "required": ["title", "roles", "beats"],
        "$defs": _texts() | _blocks(),
    }


def _to(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _either(*choices: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": list(choices)}


def _under_names(value: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "minProperties": 1, "additionalProperties": value}


def _texts() -> dict[str, Any]:
    """What is a text, or a few of them."""
    words, nothing = _to("Words"), {"type": "null"}
    many = {"type": "array", "items": words}
    one_or_many = _either(words, many)
    depending = {"^when .+$": one_or_many, "^otherwise$": one_or_many}
    meter = {"type": "integer", "minimum": METER_LOW, "maximum": METER_HIGH}
    return {
        "Words": {"type": ["string", "number", "boolean"]},
        "Listed": one_or_many,
        "Texts": one_or_many,
        "PerRole": _either(words, many, _under_names(one_or_many)),
        "Follows": _either(words, _under_names(words)),
        "Names": _under_names(words),
        "Roles": _either(words, many, _under_names(_either(words, nothing))),
        "Meters": _either(words, many, _under_names(_either(meter, nothing))),
        "Speeches": _either(
            words, many, {"type": "object", "patternProperties": depending, "additionalProperties": False}
        ),
        "Later": {},
    }


def _blocks() -> dict[str, Any]:
    """What has keys of its own."""
    asking = {
        "^.+ replies$": _either(_to("Reply"), {"type": "null"}),
        "^.+ reply in turn$": _to("Turns"),
    }
    said = _either(_to("Words"), _to("Wording"))
    replies = _either(said, {"type": "array", "items": said})
    return {
        "Lines": {"type": "array", "items": _under_names(_to("Speeches"))},
        "OneRule": _block(Rule, _SPOKEN | {"^coach for .+$": _to("Words")}),
        "Rules": _either(_to("OneRule"), {"type": "array", "items": _to("OneRule")}),
        "Wording": _block(Wording, {}) | {"required": ["say"]},
        "Replies": _either(*replies["anyOf"], _under_names(replies)),
        "Reply": _block(Reply, {}),
        "Turns": _block(Turns, {}) | {"required": ["until"]},
        "Beat": _block(Beat, _SPOKEN | asking),
        "Beats": _under_names(_to("Beat")),
        "Ending": _block(Ending, _SPOKEN),
        "Endings": _under_names(_either(_to("Words"), _to("Ending"))),
    }


def _block(shape: type[Shape], patterns: dict[str, Any]) -> dict[str, Any]:
    """A block with the keys of `shape` and those of `patterns`, and no others."""
    made = shape.model_json_schema(by_alias=True)
    properties = {key: _plain(made["properties"][key]) for key in known_keys(shape)}
    block = {"type": "object", "description": made["description"], "properties": properties}
    return block | {"patternProperties": patterns, "additionalProperties": False}


def _plain(made: dict[str, Any]) -> dict[str, Any]:
    """One property, without what only says that it may be missing."""
    kept = {key: value for key, value in made.items() if key not in ("default", "title", "anyOf")}
    found = next((choice for choice in made.get("anyOf", ()) if choice != {"type": "null"}), {}) | kept
    return _to(found.pop("holds")) | found if "holds" in found else found
