"""The command `rehearse`: the only place that puts the rooms together."""

import sys

from simulator.cli.commands import rehearse
from simulator.cli.running import run


def main() -> None:
    """Run the command that was typed, and leave with its exit code."""
    sys.exit(run(rehearse))


__all__ = ["main", "rehearse"]
