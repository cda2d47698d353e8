"""The terminal face: screens that show what happens in a rehearsal, and pass on what is typed. Only here is Textual."""

from simulator.terminal.running import run

__all__ = ["run"]
