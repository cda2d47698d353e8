"""What is said about conditions without trying them holds whenever they are tried."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scenario.condition import Condition, Moment
from simulator.scenario.logic import clash, covers, facts, wanted_skills
from tests.scenario.strategies import METERS, SKILLS, conditions

moments = st.builds(
    Moment,
    st.sets(st.sampled_from(SKILLS)).map(frozenset),
    st.sampled_from(("", "sorry", "one two three four", "one two three four five sorry", "a b c d e f")),
    st.fixed_dictionaries({meter: st.integers(0, 10) for meter in METERS}),
    st.integers(1, 3),
    st.integers(1, 3),
)
LOOK_LONG = settings(max_examples=200, deadline=None)


@LOOK_LONG
@given(conditions(), moments)
def test_what_clashes_never_holds(condition: Condition, moment: Moment) -> None:
    known = facts(condition)
    assert known.clashes == tuple(clash(one, condition.without) for one in condition.alternatives)
    for alternative, clashes in zip(condition.alternatives, known.clashes, strict=True):
        if clashes:
            assert not Condition((alternative,), condition.without).holds(moment)
    if known.never:
        assert not condition.holds(moment)


@LOOK_LONG
@given(conditions(), conditions(), moments)
def test_what_covers_holds_wherever_the_other_does(earlier: Condition, later: Condition, moment: Moment) -> None:
    if covers(earlier, later) and later.holds(moment):
        assert earlier.holds(moment)
    assert covers(None, later)
    assert not covers(earlier, None)


@LOOK_LONG
@given(conditions(), moments)
def test_a_condition_covers_itself_and_wants_what_it_wants(condition: Condition, moment: Moment) -> None:
    assert covers(condition, condition)
    wanted = wanted_skills(condition)
    if wanted is not None and condition.holds(moment):
        assert not wanted.isdisjoint(moment.heard)
    assert facts(condition).first_try <= 3


@LOOK_LONG
@given(conditions(), conditions())
def test_the_quick_look_overlooks_no_cover(earlier: Condition, later: Condition) -> None:
    theirs, mine = wanted_skills(earlier), wanted_skills(later)
    if theirs is not None and (mine is None or theirs.isdisjoint(mine)) and not facts(later).never:
        assert not covers(earlier, later)
