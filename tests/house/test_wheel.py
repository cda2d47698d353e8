"""What is installed is whole: a built wheel, in an empty environment away from the checkout, plays a shipped scene."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import ROOT


@pytest.mark.slow
def test_the_wheel_plays_a_shipped_scene_away_from_the_checkout(tmp_path: Path) -> None:
    def run(*command: str | Path, typed: str = "") -> str:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=tmp_path,
            env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path / "home"), **_PIP},
            input=typed,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout

    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check")
    run(*pip, "wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT)
    (wheel,) = tmp_path.glob("rehearsal_room-*.whl")
    run(sys.executable, "-m", "venv", tmp_path / "fresh")
    python = tmp_path / "fresh" / "bin" / "python"
    run(python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", wheel)
    rehearse = tmp_path / "fresh" / "bin" / "rehearse"
    assert "back-at-the-desk" in run(rehearse, "list")
    assert "Sam: " in run(rehearse, "play", "back-at-the-desk", "--plain", typed="You were torn.\n")
    assert '"$schema"' in run(rehearse, "schema")


def _pip_settings() -> dict[str, str]:
    """How pip reaches its packages here."""
    import os

    return {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_", "REQUESTS_"))}


_PIP = _pip_settings()
