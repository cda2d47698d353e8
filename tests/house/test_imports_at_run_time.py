"""What must not be loaded: import-linter reads the static graph, so a deferred import is seen only here."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import Command

_PROBE = """
import sys
reached = []
sys.addaudithook(lambda event, _: reached.append(event) if event.startswith("socket.") else None)
sys.argv = ["rehearse", *sys.argv[1:]]
from simulator.cli import main
try:
    main()
except SystemExit:
    pass
print(*sorted(sys.modules), *reached, file=sys.stderr)
"""


def loaded(home: Path, *arguments: str) -> set[str]:
    """The modules that a run of the command has loaded when it ends."""
    done = subprocess.run(
        [sys.executable, "-c", _PROBE, *arguments],
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        env=Command(home).environment,
        check=True,
    )
    return set(done.stderr.splitlines()[-1].split())


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("check", "nothing.yaml"), ("play", "welcome", "--plain"), ("list",), ("judge", "nothing.jsonl"), ()],
)
def test_without_a_screen_textual_is_never_loaded(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    assert not {"textual", "rich"} & loaded(tmp_path, *arguments)


def test_help_loads_no_room(tmp_path: Path) -> None:
    rooms = {name for name in loaded(tmp_path, "--help") if name.startswith("simulator.")}
    assert {name for name in rooms if not name.startswith("simulator.cli")} <= {"simulator.clean"}


def test_plain_play_with_a_warm_cache_loads_neither_yaml_nor_pydantic(tmp_path: Path) -> None:
    play = ("play", "back-at-the-desk", "--plain")
    assert {"yaml", "pydantic"} <= loaded(tmp_path, *play)
    assert not {"yaml", "pydantic", "textual"} & loaded(tmp_path, *play)


def test_nothing_opens_a_socket(tmp_path: Path) -> None:
    seen = loaded(tmp_path, "play", "back-at-the-desk", "--plain")
    assert not {name for name in seen if name.startswith("socket.")}
