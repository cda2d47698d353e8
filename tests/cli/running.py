"""Running the command as a person or a script does: another process, a home of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ran:
    """What a run printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def events(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.splitlines()]

    def named(self, event: str) -> list[dict[str, Any]]:
        return [found for found in self.events if found["event"] == event]


@dataclass(frozen=True)
class Command:
    """The command `rehearse` in a home of its own."""

    home: Path
    env: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("REHEARSE")}
        return kept | {"REHEARSE_HOME": str(self.home), "PYTHONPATH": str(ROOT)} | self.env

    def __call__(self, *arguments: str, typed: Sequence[str] | str | bytes = "", cwd: Path | None = None) -> Ran:
        text = typed if isinstance(typed, str | bytes) else "".join(f"{line}\n" for line in typed)
        done = subprocess.run(
            [sys.executable, "-m", "simulator", *arguments],
            input=text.encode() if isinstance(text, str) else text,
            capture_output=True,
            env=self.environment,
            cwd=cwd or self.home.parent,
            timeout=120,
            check=False,
        )
        return Ran(done.returncode, done.stdout.decode(), done.stderr.decode())
