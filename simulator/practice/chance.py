"""Which skills a moment gives a chance to show.

A chance is a set of skills of which any one, shown, meets the moment. A skill that every good line shows is a chance of
its own; skills that only some good lines show are alternatives; kinds of reflection are always alternatives, since
trained people cannot tell them apart reliably (kappa 0.20).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.labels import DO_MORE, GROUPS

_REFLECTION = GROUPS["any reflection"]


@dataclass(frozen=True, slots=True)
class Chances:
    """What a reply can be rated on: `asked` must be met, one skill of each; `welcome` counts only where it is shown."""

    asked: tuple[frozenset[str], ...] = ()
    welcome: frozenset[str] = frozenset()

    def widened(self, skills: frozenset[str]) -> "Chances":
        """The same, where `skills` are joined by `or` in the rule that fired, and so are alternatives."""
        return Chances(
            tuple(chance | skills if chance & skills else chance for chance in self.asked), self.welcome | skills
        )


def chances(own: Sequence[str], practised: Iterable[str], shown: Sequence[frozenset[str]]) -> Chances:
    """The chances of a beat that itself practices `own`, in a scene that practices `practised`.

    `shown` holds, for each good line, the skills it shows; of these count the ones that are practiced.
    """
    wanted = frozenset(own) | frozenset(practised) or frozenset(DO_MORE)
    shown = [_with_every_reflection(skills) & wanted for skills in shown]
    shown = [skills for skills in shown if skills]
    anyone = frozenset(own).union(*shown)
    if not anyone:
        return Chances()
    everyone = frozenset.intersection(*shown) if shown else frozenset[str]()
    asked = tuple(_grouped(everyone)) or (anyone,)
    return Chances(asked, anyone)


def _with_every_reflection(skills: frozenset[str]) -> frozenset[str]:
    return skills | _REFLECTION if skills & _REFLECTION else skills


def _grouped(skills: frozenset[str]) -> list[frozenset[str]]:
    """Each skill alone, the reflections together."""
    reflections = skills & _REFLECTION
    alone = [frozenset((skill,)) for skill in sorted(skills - _REFLECTION)]
    return [reflections, *alone] if reflections else alone
