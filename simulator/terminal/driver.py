"""Reading the terminal with care: a paste arrives whole, and a terminal that is gone ends the program."""

import os
import selectors
import signal
from codecs import getincrementaldecoder

from textual import events
from textual._xterm_parser import XTermParser
from textual.drivers.linux_driver import LinuxDriver

from simulator.terminal.incoming import Incoming, Pasted, Typed

_READ_AT_ONCE = 65_536
_TICK = 0.05
_QUIET = 0.02
"""So many seconds without input end a paste whose last mark has come; nobody types that soon after one."""


class CarefulDriver(LinuxDriver):
    """Textual's driver for Linux and macOS, with its own reading of the keyboard."""

    def run_input_thread(self) -> None:
        """Read until told to stop. Without a terminal there is nothing left to do: that counts as hanging up."""
        parser, incoming = XTermParser(self._debug), Incoming()
        decode = getincrementaldecoder("utf-8")(errors="replace").decode
        with selectors.SelectSelector() as selector:
            selector.register(self.fileno, selectors.EVENT_READ)
            while not self.exit_event.is_set():
                if selector.select(_QUIET if incoming.waiting else _TICK):
                    chunk = self._read()
                    if not chunk:
                        os.kill(os.getpid(), signal.SIGHUP)
                        return
                    self._pass_on(parser, incoming.feed(decode(chunk)))
                else:
                    self._pass_on(parser, incoming.quiet())
                for event in parser.tick():
                    self.process_message(event)

    def _read(self) -> bytes:
        try:
            return os.read(self.fileno, _READ_AT_ONCE)
        except OSError:
            return b""

    def _pass_on(self, parser: XTermParser, pieces: list[Typed | Pasted]) -> None:
        for piece in pieces:
            if isinstance(piece, Pasted):
                self.process_message(events.Paste(piece.text))
                continue
            for event in parser.feed(piece.text):
                self.process_message(event)
