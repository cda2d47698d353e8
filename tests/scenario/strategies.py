"""Small scenes made by chance, for tests that must hold for every scene."""

from hypothesis import strategies as st

from simulator.scenario.condition import Attempt, Condition, Length, Level, Part, Says, Shows, Visit
from simulator.scenario.model import (
    STAY,
    Ask,
    Beat,
    Ending,
    Line,
    Meter,
    Option,
    Role,
    Rule,
    Scenario,
    Until,
    Wording,
    Wordings,
)

SKILLS = ("validation", "summary", "criticism")
METERS = ("trust", "heat")
BEATS = ("hall", "kitchen", "yard", "attic")
ENDINGS = ("warm", "cold")

skill_sets = st.sets(st.sampled_from(SKILLS), min_size=1, max_size=2).map(frozenset)
reply_parts: st.SearchStrategy[Part] = st.one_of(
    skill_sets.map(Shows),
    st.sampled_from((Says((("sorry",),)), Length(0, 3), Length(5, 1_000_000))),
)
state_parts: st.SearchStrategy[Part] = st.one_of(
    st.builds(Level, st.sampled_from(METERS), st.sampled_from((0, 3, 6)), st.sampled_from((4, 7, 10))),
    st.builds(Attempt, st.integers(2, 3)),
    st.builds(Visit, st.integers(2, 3)),
)
meter_parts: st.SearchStrategy[Part] = st.builds(
    Level, st.sampled_from(METERS), st.sampled_from((0, 3, 6)), st.sampled_from((4, 7, 10))
)


@st.composite
def conditions(draw: st.DrawFn, *, replied: bool = True) -> Condition:
    """A condition; one that is asked where nobody has replied reads no reply."""
    parts = st.one_of(reply_parts, state_parts) if replied else state_parts
    alternative = st.lists(parts, min_size=1, max_size=2).map(tuple)
    alternatives = tuple(draw(st.lists(alternative, min_size=1, max_size=2)))
    without = tuple(draw(st.lists(skill_sets.map(Shows), max_size=1))) if replied else ()
    return Condition(alternatives, without, "words")


@st.composite
def rules(draw: st.DrawFn, *, replied: bool = True, in_turn: bool = False, names: tuple[str, ...] = ()) -> Rule:
    """A rule that may fit, move a meter, try again, and lead somewhere."""
    targets = ["", "", *names, *([STAY] if in_turn else [])]
    return Rule(
        when=draw(conditions(replied=replied)),
        change=tuple(draw(st.lists(st.tuples(st.sampled_from(METERS), st.integers(-4, 4)), max_size=2))),
        try_again=draw(st.sampled_from((0, 0, 0, 1, 2))) if replied else 0,
        go_to=draw(st.sampled_from(targets)),
    )


@st.composite
def beats(draw: st.DrawFn, name: str, names: tuple[str, ...]) -> Beat:
    """A beat that asks for no reply, for one, or for replies in turn."""
    kind = draw(st.sampled_from(("by itself", "reply", "reply", "turns")))
    replied, in_turn = kind != "by itself", kind == "turns"
    found = tuple(draw(st.lists(rules(replied=replied, in_turn=in_turn, names=names), max_size=3)))
    otherwise = draw(st.one_of(st.none(), rules(replied=replied, in_turn=in_turn, names=names)))
    done = tuple(draw(st.lists(rules(replied=False, names=names), max_size=2))) if in_turn else ()
    go_to = "" if replied else draw(st.sampled_from(("", *names)))
    return Beat(name, (line("Sam", "Well."),), draw(asks(kind)), found, otherwise, done, go_to)


def asks(kind: str) -> st.SearchStrategy[Ask | None]:
    """What a beat of that kind asks for."""
    if kind == "by itself":
        return st.none()
    roles = ("Robin", "Sam") if kind == "turns" else ("Robin",)
    wordings = {role: Wordings((Wording("It was hard."),), (), (Wording("Cheer up."),)) for role in roles}
    if kind == "reply":
        return st.just(Ask(roles, wordings=wordings))
    untils = st.one_of(
        st.builds(Until, st.integers(1, 2)), st.builds(Until, st.integers(1, 2), skills=skill_sets)
    )  # fmt: skip
    return untils.map(lambda until: Ask(roles, wordings=wordings, until=until))


@st.composite
def scenarios(draw: st.DrawFn, most_beats: int = 4) -> Scenario:
    """A scene of a few beats; it may be a good one or be full of mistakes, but every name in it is known."""
    called = BEATS[: draw(st.integers(1, most_beats))]
    ends = ENDINGS[: draw(st.integers(0, 2))]
    names = (*called, *ends)
    return Scenario(
        "A scene by chance",
        (Role("Robin", practise=("validation",)), Role("Sam")),
        tuple(draw(beats(name, names)) for name in called),
        tuple(Ending(name, message=f"The {name} one.") for name in ends),
        you_play="Robin",
        meters=tuple(Meter(name, draw(st.sampled_from((0, 3, 5, 10)))) for name in METERS),
        digest="0" * 64,
    )


def line(role: str, *texts: str) -> Line:
    return Line(role, (Option(texts),))
