"""The way to a scenario from the bytes of its file. Light to load: what is heavy is loaded for the first file only."""

import os

from simulator.library.outcome import Reading


def read(data: bytes, file: str) -> Reading:
    """Read the bytes of a scenario file, with every check there is. `file` is how messages call it."""
    # Loaded here, not above: a scene that was read before comes from the cache, and needs neither YAML nor pydantic.
    # Plug-ins that other programs installed for pydantic have no place here, and looking for them takes a while.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    from simulator.library.reading import read_afresh

    return read_afresh(data, file)
