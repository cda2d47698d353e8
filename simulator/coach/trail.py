"""The kept answers that lead to where a rehearsal stands.

What is kept is a tree: each answer has the one before it. A rehearsal stands somewhere in it; going back, trying
again and "what if" move it, and nothing is overwritten.
"""

from simulator.coach.keeping import Beginning, Keeper, KeepNothing
from simulator.practice import Ratings
from simulator.rehearsal import Rehearsal


class Trail:
    """Under which number the answer of each step is kept. Every method but `ratings_at` may raise `KeepingError`."""

    def __init__(self, keeper: Keeper, beginning: Beginning, number: int | None = None) -> None:
        self.keeper, self.beginning, self.number = keeper, beginning, number
        self._kept: dict[Rehearsal, int] = {}
        self._ratings: dict[Rehearsal, Ratings] = {}

    @property
    def resumable(self) -> bool:
        """Whether anything was kept that can be gone on with."""
        return self.number is not None and not isinstance(self.keeper, KeepNothing)

    def keep(self, step: Rehearsal, ratings: Ratings | None) -> None:
        """Keep the answer of `step`; it is safe when this returns. With the first answer, that the rehearsal began."""
        if step.answer is None or step.before is None:
            return
        if self.number is None:
            self.number = self.keeper.begin(self.beginning)
        parent = self._kept.get(step.before)
        self._kept[step] = self.keeper.add(self.number, parent, step.answer, ratings)
        if ratings is not None:
            self._ratings[step] = ratings

    def recall(self, step: Rehearsal, number: int, ratings: Ratings | None) -> None:
        """Know that the answer of `step` is kept under `number`, and how it was rated then."""
        self._kept[step] = number
        if ratings is not None:
            self._ratings[step] = ratings

    def amend(self, old: Rehearsal, step: Rehearsal, ratings: Ratings) -> None:
        """Keep the answer of `step` in place of the one of `old`."""
        number = self._kept[old]
        if step.answer is not None:
            self.keeper.amend(number, step.answer, ratings)
            self.keeper.move(self.number or 0, number)
        self._kept[step], self._ratings[step] = number, ratings

    def move(self, step: Rehearsal) -> None:
        """Keep that the rehearsal now stands at `step`, on the way that was come or one that was left."""
        if self.number is not None:
            self.keeper.move(self.number, self._kept.get(step))

    def finish(self, ending: str) -> None:
        """Keep that `ending` was reached; an empty one says that the player stopped for good."""
        if self.number is not None:
            self.keeper.finish(self.number, ending)

    def forget(self) -> None:
        """Keep nothing of this rehearsal, from its start and from now on."""
        if self.number is not None:
            self.keeper.forget(self.number)
        self.without_saving()

    def without_saving(self) -> None:
        """Keep nothing from now on; what was kept so far stays."""
        self.keeper, self.number = KeepNothing(), None

    def ratings_at(self, step: Rehearsal) -> Ratings | None:
        """The ratings that the answer of `step` got when it was given."""
        return self._ratings.get(step)
