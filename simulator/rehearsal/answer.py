"""One reply as it is kept: what was said, and everything that decided where it led."""

from dataclasses import dataclass

from simulator.feedback import Marks


@dataclass(frozen=True, slots=True)
class Answer:
    """A reply and the marks that decided its branch, with the judge's version that gave them.

    `by` is the player's name, or empty for the script. `rule` is the rule that fired, once it is known: a replay
    follows it and never judges again, even where only counts were kept and `text` is empty. `meant` are the skills
    that the player said the reply was meant to show; `marks` already hold them.
    """

    role: str
    text: str
    marks: Marks
    judge: str = ""
    scripted: bool = False
    rule: str = ""
    meant: tuple[str, ...] = ()

    def led_by(self, rule: str) -> "Answer":
        """The same answer, with the rule that fired for it."""
        return Answer(self.role, self.text, self.marks, self.judge, self.scripted, rule, self.meant)
