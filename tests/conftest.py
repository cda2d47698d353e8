"""What holds for every test: no clock in properties, and which rooms are left out of `make quick`."""

from pathlib import Path

import pytest
from hypothesis import settings

SLOW_ROOMS = ("cli", "terminal")
"""Rooms whose tests start the program or draw its screens."""

# A property that needs longer than usual on a busy machine is no fault.
settings.register_profile("without a clock", deadline=None)
settings.load_profile("without a clock")

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        room = item.path.relative_to(_HERE).parts[0]
        if room in SLOW_ROOMS:
            item.add_marker(pytest.mark.slow)
