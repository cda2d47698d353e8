"""How a reply is heard: read, searched for cues, weighed, guarded, and told with its evidence."""

from simulator.feedback import MAYBE, Context, Evidence, Mark, Marks
from simulator.skills.cues import all_cues, find_cues
from simulator.skills.guards import guarded, heard_in
from simulator.skills.reading import Reading, read
from simulator.skills.scoring import LEAST, Scored, score
from simulator.skills.weights import weights

_MOST_EVIDENCE = 3
_LEAST_EVIDENCE = 1
"""For what is not even a maybe."""


def hear(reply: str, line: str, context: Context) -> Marks:
    """The marks of `reply`, said in answer to `line`, the surest first."""
    reading = read(reply, line, context)
    if not reading.words:
        return _silence(reading)
    hits = tuple(find_cues(reading))
    scores = guarded(score(hits, len(reading.sentences), weights()), heard_in(reading, hits))
    marks = [
        Mark(skill, round(scored.confidence, 4), _evidence(reading, scored))
        for skill, scored in scores.items()
        if scored.confidence >= LEAST
    ]
    return tuple(sorted(marks, key=lambda mark: (-mark.confidence, mark.skill)))


def _silence(reading: Reading) -> Marks:
    """Dots alone are a way of not answering; other marks and pictures say nothing that can be told."""
    dots = reading.text.strip()
    if len(dots.strip(".…")) or not (len(dots) > 2 or "…" in dots):
        return ()
    start = reading.text.index(dots)
    return (Mark("stonewalling", 0.6, (Evidence(start, start + len(dots), "gives no words back"),)),)


def _evidence(reading: Reading, scored: Scored) -> tuple[Evidence, ...]:
    """The words of the weightiest cues; the sentence as a whole where only forms speak."""
    cues, words = all_cues(), reading.words
    found: list[Evidence] = []
    enough = _MOST_EVIDENCE if scored.confidence >= MAYBE else _LEAST_EVIDENCE
    for hit in scored.hits:
        if hit.last <= hit.first:
            continue
        start, end = words[hit.first].start, words[hit.last - 1].end
        if not any(start < other.end and other.start < end for other in found):
            found.append(Evidence(start, end, cues[hit.cue].because))
        if len(found) == enough:
            break
    if not found:
        because = cues[scored.hits[0].cue].because if scored.hits else "is near to it as a whole"
        found.append(Evidence(words[0].start, words[-1].end, because))
    return tuple(found)
