"""The judge: hears which skills a reply shows, with the words that show each."""

from dataclasses import dataclass

from simulator.feedback import Context, Marks


@dataclass(frozen=True, slots=True)
class CueJudge:
    """Hears by cues and their weights. It never raises, whatever the text, and the same text is always heard alike."""

    version: str = "cues-1"

    def __call__(self, reply: str, line: str, context: Context) -> Marks:
        """The marks of `reply`, said in answer to `line`, the surest first."""
        # loaded at the first reply, since a program that only lists scenes should not wait for it
        from simulator.skills.hearing import hear

        return hear(reply, line, context)


judge = CueJudge()
"""The judge in use."""
