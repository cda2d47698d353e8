"""Ending well when told to from outside: the terminal is given back, and the exit status says which signal it was."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable

_PATIENCE = 1.5
"""So many seconds an orderly end may take. A terminal that is gone can block it; then the process ends as it is."""

_SIGNALS = tuple(getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name))


def end_upon_signals(loop: asyncio.AbstractEventLoop, end: Callable[[int], None]) -> None:
    """Call `end` with the exit status, 128 and the signal's number, when one of them comes."""
    for number in _SIGNALS:
        try:
            loop.add_signal_handler(number, _end, number, end)
        except (NotImplementedError, RuntimeError, ValueError):
            # Windows has no such handlers, and neither has a loop outside of the main thread.
            return


def _end(number: int, end: Callable[[int], None]) -> None:
    watch = threading.Timer(_PATIENCE, os._exit, [128 + number])
    watch.daemon = True
    watch.start()
    end(128 + number)
