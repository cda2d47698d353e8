"""The library: scenario files in, scenarios out, and the shelf on which they stand."""

from simulator.library.opening import UnreadableError, data_of
from simulator.library.outcome import Reading, read
from simulator.library.shelf import Entry, NotOnShelfError, Place, Shelf

__all__ = ["Entry", "NotOnShelfError", "Place", "Reading", "Shelf", "UnreadableError", "data_of", "read"]
