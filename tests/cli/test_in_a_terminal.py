"""Plain play where a person sits: asked once what shall be kept, interrupted, left by its reader."""

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import Command


class Person:
    """Someone at a terminal, playing in plain lines."""

    def __init__(self, command: Command, *arguments: str) -> None:
        self.terminal, other = pty.openpty()
        self.child = subprocess.Popen(
            [sys.executable, "-m", "simulator", *arguments],
            stdin=other,
            stdout=other,
            stderr=other,
            env=command.environment | {"TERM": "xterm"},
            start_new_session=True,
            # The terminal must be the child's own, or ctrl+c reaches nobody.
            preexec_fn=_own_terminal(other),
        )
        os.close(other)
        self.seen = ""

    def sees(self, text: str, seconds: float = 20) -> None:
        end = time.monotonic() + seconds
        while text not in self.seen:
            assert time.monotonic() < end, self.seen
            try:
                self.seen += os.read(self.terminal, 65536).decode(errors="replace")
            except OSError:
                break
        assert text in self.seen, self.seen
        self.seen = self.seen.split(text, 1)[1]

    def types(self, text: str) -> None:
        os.write(self.terminal, text.encode())

    def ends(self, seconds: float = 5) -> int:
        return self.child.wait(seconds)


def _own_terminal(terminal: int) -> Callable[[], None]:
    def take() -> None:
        import fcntl
        import termios

        fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)

    return take


@pytest.fixture
def home(tmp_path: Path) -> Command:
    return Command(tmp_path / "home")


def kept_words(home: Command) -> bool:
    return any(b"quince" in path.read_bytes() for path in home.home.rglob("*") if path.is_file())


@pytest.mark.parametrize(("choice", "kept"), [("1", True), ("2", False), ("3", False)])
def test_the_first_start_asks_once_what_shall_be_kept(home: Command, choice: str, kept: bool) -> None:
    person = Person(home, "play", "back-at-the-desk", "--plain")
    person.sees("isn't therapy")
    person.sees("Type 1, 2 or 3: ")
    person.types("4\n")
    person.sees("Type 1, 2 or 3: ")
    person.types(f"{choice}\n")
    person.sees("You> ")
    person.types("You felt quince.\n")
    person.sees("You> ")
    person.types("/leave\n")
    assert person.ends() == 0
    assert kept_words(home) == kept
    again = Person(home, "play", "welcome", "--plain")
    again.sees("You> ")
    again.types("\x04")
    assert again.ends() == 0
    assert "Type 1, 2 or 3" not in again.seen


def test_what_was_left_in_the_middle_is_told_and_can_be_gone_on_with(home: Command) -> None:
    home("play", "back-at-the-desk", "--plain", typed=["You felt quince."])
    person = Person(home, "play", "welcome", "--plain")
    person.sees("Type 1, 2 or 3: ")
    person.types("1\n")
    person.sees("rehearse play --resume last")
    person.types("\x04")
    assert person.ends() == 0


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_it_and_the_last_reply_is_kept(home: Command, sent: signal.Signals) -> None:
    home("play", "welcome", "--plain")
    person = Person(home, "play", "back-at-the-desk", "--json")
    person.sees('"ask"')
    person.types("You felt quince.\n")
    person.sees('"ask"')
    person.child.send_signal(sent)
    assert person.ends() == -sent
    assert kept_words(home)


def test_ctrl_c_ends_it_with_130_and_no_traceback(home: Command) -> None:
    person = Person(home, "play", "back-at-the-desk", "--json")
    person.sees('"ask"')
    person.types("\x03")
    assert person.ends() == 130
    assert "Traceback" not in person.seen


def test_a_closed_terminal_ends_it(home: Command) -> None:
    person = Person(home, "play", "back-at-the-desk", "--json")
    person.sees('"ask"')
    os.close(person.terminal)
    person.ends(2)


def test_a_reader_who_has_had_enough_is_no_error(home: Command) -> None:
    done = subprocess.run(
        f"{sys.executable} -m simulator schema | head -c 10",
        shell=True,
        env=home.environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0
    assert done.stderr == b""
