"""How soon something is there: `--help`, and the first line of plain play with and without the parsed-file cache."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks.measure import Measure, in_turns, process, until_first_line

TIMES = 11
_PLAY = ("-m", "simulator", "play", "back-at-the-desk", "--plain", "--no-journal")


def measures() -> Iterator[Measure]:
    """The three of starting without a screen."""
    with tempfile.TemporaryDirectory() as folder:
        home = {"REHEARSE_HOME": folder}
        nothing, click, helped = in_turns(
            [process("-c", "pass"), process("-c", "import click"), process("-m", "simulator", "--help", env=home)],
            TIMES,
        )
        yield Measure("rehearse --help / import click", helped, click, 2.5)
        until_first_line(*_PLAY, env=home)()
        (warm,) = in_turns([until_first_line(*_PLAY, env=home)], TIMES)
        yield Measure("first line of plain play, warm cache / python -c pass", warm, nothing, 10)

        def cold() -> None:
            shutil.rmtree(Path(folder) / "cache", ignore_errors=True)
            until_first_line(*_PLAY, env=home)()

        (without,) = in_turns([cold], TIMES)
        yield Measure("first line of plain play, no cache / python -c pass", without, nothing, 25)
