"""What tests ask of the judge, in short."""

import json
from pathlib import Path
from typing import Any

from simulator.feedback import Context, heard
from simulator.skills import judge

HERE = Path(__file__).parent


def examples(skill: str) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = json.loads(
        (HERE / "examples" / f"{skill}.json").read_text(encoding="utf-8")
    )
    return found


class Ear:
    """What the judge hears, in the form that tests ask for it."""

    def __call__(self, reply: str, line: str = "", context: Context | None = None) -> frozenset[str]:
        return heard(judge(reply, line, context or Context()))

    def confidence(self, skill: str, reply: str, line: str = "", context: Context | None = None) -> float:
        marks = judge(reply, line, context or Context())
        return next((mark.confidence for mark in marks if mark.skill == skill), 0.0)
