"""Conditions as authors write them: any spelling, every sentence of refusal."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.labels import COUNTING_WORDS, GROUPS, LABELS, NEUTRAL, SKILLS
from simulator.scenario.condition import Attempt, Condition, Length, Level, NothingSpecial, Says, Shows, Visit
from simulator.scenario.condition_words import (
    Names,
    NotUnderstoodError,
    nearest,
    plain_name,
    read_condition,
    read_until,
)

NAMES = Names(("trust", "Trust in Sam"), ("slow-breath",))


def shows(*skills: str) -> Shows:
    return Shows(frozenset(skills))


@pytest.mark.parametrize(
    ("text", "alternatives", "without"),
    [
        ("validation", ((shows("validation"),),), ()),
        ("  Any   Reflection ", ((Shows(GROUPS["any reflection"]),),), ()),
        ("Reflect Feeling or reflect_complex", ((shows("reflect-feeling"),), (shows("reflect-complex"),)), ()),
        ("validation and summary or apology",
         ((shows("validation"), shows("summary")), (shows("apology"),)), ()),
        ("validation without criticism or contempt",
         ((shows("validation"),),), (shows("criticism"), shows("contempt"))),
        ('says "sorry" or "my fault"', ((Says((("sorry",), ("my", "fault"))),),), ()),
        ("says “Don’t go” or validation", ((Says((("don't", "go"),)),), (shows("validation"),)), ()),
        ('says "this or that and without"', ((Says((("this", "or", "that", "and", "without"),)),),), ()),
        ('validation without says "but"', ((shows("validation"),),), (Says((("but",),)),)),
        ("shorter than 12 words", ((Length(high=11),),), ()), ("longer than 1 word", ((Length(low=2),),), ()),
        ("second try and third time here", ((Attempt(2), Visit(3)),), ()),
        ("trust is at least 6", ((Level("trust", 6, 10),),), ()),
        ("trust is at most 6", ((Level("trust", 0, 6),),), ()),
        ("TRUST is over 6", ((Level("trust", 7, 10),),), ()),
        ("trust in sam is under 6", ((Level("Trust in Sam", 0, 5),),), ()),
        ("slow breath", ((shows("slow-breath"),),), ()),
    ],
)  # fmt: skip
def test_what_is_written_and_what_is_meant(text: str, alternatives: object, without: object) -> None:
    assert read_condition(text, NAMES) == Condition(alternatives, without, text.strip())  # type: ignore[arg-type]


@pytest.mark.parametrize("name", [*LABELS, *GROUPS])
def test_every_skill_and_group_can_be_named(name: str) -> None:
    expected = GROUPS.get(name, frozenset((name,)))
    assert read_condition(name.replace("-", " ").upper(), NAMES).parts == (Shows(expected),)


def test_nothing_special_is_none_of_what_can_be_heard() -> None:
    (part,) = read_condition("nothing special", NAMES).parts
    assert part == NothingSpecial(frozenset((*SKILLS, "slow-breath")))
    assert isinstance(part, NothingSpecial)
    assert part.skills.isdisjoint(NEUTRAL)


@pytest.mark.parametrize(
    ("text", "code", "told"),
    [
        ("validaton", "unknown-skill", "did you mean “validation”"), ("qqqq", "unknown-skill", "reference page"),
        ("tust is at least 3", "undeclared-meter", "did you mean “trust”"),
        ("zeal is at least 3", "undeclared-meter", "add “zeal: 5”"),
        ("trust is at least 11", "condition-unclear", "0 to 10"),
        ("trust is at least -1", "condition-unclear", "0 to 10"),
        ("trust is at least six", "condition-unclear", "0 to 10"), ("", "condition-unclear", "missing"),
        ("validation or", "condition-unclear", "missing"), ("and validation", "condition-unclear", "missing"),
        ("a without b without c", "condition-unclear", "once"), ("validation without", "condition-unclear", "missing"),
        ("validation without second try", "condition-unclear", "after “without”"),
        ("validation without criticism and contempt", "unknown-skill", "not a skill"),
        ("says sorry", "condition-unclear", "quotes"), ('says ""', "condition-unclear", "quotes"),
        ('says "…"', "condition-unclear", "quotes"), ("(validation)  or summary or ((", "condition-unclear", ""),
    ],
)  # fmt: skip
def test_what_cannot_be_read_is_told(text: str, code: str, told: str) -> None:
    with pytest.raises(NotUnderstoodError) as refused:
        read_condition(text, NAMES)
    if "(" not in text:
        assert refused.value.kind == code
    assert told in refused.value.sentence


words = st.sampled_from(
    ["validation", "any", "reflection", "or", "and", "without", "says", '"sorry"', "“oh”", '"', "trust", "is", "at",
     "least", "over", "6", "11", "second", "try", "time", "here", "shorter", "than", "words", "nothing", "special", "-"]
)  # fmt: skip


@settings(max_examples=600, deadline=None)
@given(st.one_of(st.text(max_size=40), st.lists(words, max_size=9).map(" ".join)))
def test_any_text_is_a_condition_or_refused_in_a_sentence(text: str) -> None:
    found = read_or_refused(text)
    if isinstance(found, Condition):
        assert found.parts
        assert read_condition(found.words, NAMES) == found
    else:
        assert found.kind in ("unknown-skill", "undeclared-meter", "condition-unclear")
        assert found.sentence


def read_or_refused(text: str) -> Condition | NotUnderstoodError:
    try:
        return read_condition(text, NAMES)
    except NotUnderstoodError as refused:
        return refused


@pytest.mark.parametrize(
    ("text", "until"),
    [
        ("4 options", (4, frozenset(("generate-options",)))), ("3 Reflections", (3, COUNTING_WORDS["reflections"])),
        ("1 apology", (1, frozenset(("apology",)))), ("2 any warmth", (2, GROUPS["any warmth"])),
        ("each has spoken once", (1, frozenset())), ("Each has  spoken three times", (3, frozenset())),
    ],
)  # fmt: skip
def test_until(text: str, until: tuple[int, frozenset[str]]) -> None:
    assert read_until(text, NAMES) == until


@pytest.mark.parametrize("text", ["", "0 options", "options", "4", "each has spoken", "4 opinions", "-1 options"])
def test_until_refused(text: str) -> None:
    with pytest.raises(NotUnderstoodError):
        read_until(text, NAMES)


def test_names() -> None:
    assert plain_name(" Reflect_Feeling ") == "reflect-feeling"
    assert NAMES.skill("Open follow-up") == "open-follow-up"
    with pytest.raises(NotUnderstoodError, match="is a group"):
        NAMES.skill("any reflection")
    assert nearest("KITCHN", ["hall", "kitchen"]) == "kitchen"
    assert nearest("zzz", ["hall"]) is None
