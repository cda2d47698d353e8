import pytest

from tests.skills.hearing import Ear


@pytest.fixture(scope="session")
def ear() -> Ear:
    return Ear()
