"""No looking for garbage while many values are made of which none is garbage: it would take longer than making them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def kept_for_later() -> Iterator[None]:
    """Let Python's search for garbage rest inside a `with`."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
