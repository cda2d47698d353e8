"""Sentences for what a player asks about: why a mark was given, what was heard so far, what changed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from simulator.coach.happening import Told
from simulator.coach.story import RatingsOf
from simulator.feedback import MAYBE, heard
from simulator.labels import NEUTRAL
from simulator.rehearsal import Answer, Rehearsal, steps

_NEUTRAL_TITLES = {
    "question": "A question, by its form",
    "advice": "Advice",
    "information": "Information",
    "off-topic-question": "A question about something else",
}


def title(skill: str) -> str:
    """What a skill or a neutral mark is called on the screen."""
    from simulator.skills import card

    return _NEUTRAL_TITLES[skill] if skill in NEUTRAL else card(skill).title


def why(answer: Answer) -> str:
    """Every mark of a reply, the words that show it, and the reason."""
    lines = []
    for mark in answer.marks:
        if mark.confidence < MAYBE:
            continue
        sure = "" if mark.band == "clear" else " (maybe)"
        shown = [f"“{answer.text[e.start : e.end]}” {e.because}" for e in mark.evidence]
        lines.append(f"{title(mark.skill)}{sure}: {'; '.join(shown) or 'from the reply as a whole'}")
    if not lines:
        return "Nothing was heard in that reply. The program may have missed it; /meant SKILL tells it what you meant."
    return "\n".join(lines)


def scored(own: Sequence[Rehearsal]) -> str:
    """How often each skill was heard in the replies of `own`."""
    counts: Counter[str] = Counter()
    for step in own:
        if step.answer:
            counts.update(sorted(heard(step.answer.marks) - frozenset(NEUTRAL)))
    replies = f"{len(own)} {'reply' if len(own) == 1 else 'replies'} so far."
    if not counts:
        return replies
    return replies + " Heard: " + ", ".join(f"{title(skill)} {count}" for skill, count in counts.most_common()) + "."


def compared(original: Rehearsal, other: Rehearsal, ratings_of: RatingsOf) -> Told:
    """The original turn and what was said instead, side by side: the replies, what was heard, where each led."""
    pairs = zip(steps(original), steps(other), strict=False)
    first, second = next(((a, b) for a, b in pairs if a is not b), (original, other))
    before, after = (_told(step, ratings_of) for step in (first, second))
    return Told(f"As it was: {before}\nWhat if: {after}", "whatif")


def _told(step: Rehearsal, ratings_of: RatingsOf) -> str:
    if step.answer is None or step.before is None:
        return "nothing said yet"
    shown = (
        ", ".join(title(skill) for skill in sorted(heard(step.answer.marks) - frozenset(NEUTRAL))) or "nothing heard"
    )
    rating = ratings_of(step).whole.value
    led = step.place.ending or step.beat.name
    return f"“{step.answer.text}” ({shown}; {rating}) led to {led}."


def help_text() -> str:
    """The help lines, as they stand wherever they are shown."""
    from simulator.safety import help_lines, texts

    return "\n".join([texts.HELP_HEAD, *map(str, help_lines())])


def helped(words: Iterable[tuple[str, str]]) -> str:
    """The help lines first, then every word with what it does."""
    lines = [help_text(), "", "Type a reply and press Enter. Or one of these:"]
    return "\n".join([*lines, *(f"{name:<15}{about}" for name, about in words)])
