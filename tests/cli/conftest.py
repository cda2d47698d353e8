"""A command in a fresh home for each test."""

from pathlib import Path

import pytest

from tests.cli.running import Command


@pytest.fixture
def rehearse(tmp_path: Path) -> Command:
    return Command(tmp_path / "home")
