"""The library: scenario files in, scenarios out, and the shelf on which they stand."""

from typing import Any

from simulator.library.opening import UnreadableError, data_of
from simulator.library.outcome import Reading
from simulator.library.reader import read
from simulator.library.shelf import Entry, NotOnShelfError, Place, Shelf

__all__ = ["Entry", "NotOnShelfError", "Place", "Reading", "Shelf", "UnreadableError", "data_of", "read", "schema"]


def schema() -> dict[str, Any]:
    """The JSON Schema of scenario files, as JSON data."""
    from simulator.library.json_schema import schema as made  # pydantic is loaded only for those who ask

    return made()
