"""Rating a reply where it was given: its beat's chances, the rule it fired, the marks it got."""

from collections.abc import Mapping

from simulator.feedback import Judge, heard
from simulator.labels import DO_MORE
from simulator.practice import Chances, Ratings, chances, rate
from simulator.rehearsal import Rehearsal, hear
from simulator.scenario.condition import Shows
from simulator.scenario.model import Beat, Wordings

_DO_MORE = frozenset(DO_MORE)


class Weigher:
    """Rates replies by one judge. What a beat's good lines show is heard once a role and kept."""

    def __init__(self, judge: Judge) -> None:
        self.judge = judge
        self._chances: dict[tuple[str, str, str], Chances] = {}

    def weigh(self, before: Rehearsal, after: Rehearsal) -> Ratings:
        """The ratings of the answer that led from `before`, where it was asked for, to `after`."""
        answer = after.answer
        if answer is None:
            raise ValueError("no answer was given")
        practised = before.scenario.practised_in(before.beat, answer.role)
        found = self.chances(before, answer.role).widened(_alternatives(before.beat, answer.rule))
        return rate(answer.marks, found, practised)

    def chances(self, asked: Rehearsal, role: str) -> Chances:
        """What a reply of `role` can be rated on where `asked` stands."""
        beat = asked.beat
        key = (asked.scenario.digest, beat.name, role)
        if key not in self._chances:
            wordings: Mapping[str, Wordings] = beat.ask.wordings if beat.ask else {}
            good = wordings[role].good if role in wordings else ()
            texts = (asked.stage.say(wording.text, asked.place.meters) for wording in good)
            shown = [heard(hear(asked, text, self.judge)) for text in texts]
            own, practised = beat.practise.get(role, ()), asked.scenario.role_named[role].practise
            self._chances[key] = chances(own, practised, shown)
        return self._chances[key]


def _alternatives(beat: Beat, rule: str) -> frozenset[str]:
    """The skills that the rule which fired asks for with `or` between them."""
    when = beat.rules[int(rule) - 1].when if rule.isdecimal() else None
    if when is None:
        return frozenset()
    wanted = (part.skills for alternative in when.alternatives for part in alternative if isinstance(part, Shows))
    return frozenset().union(*wanted) & _DO_MORE
