"""Names, pronouns and templates: what may stand in a text, and what comes out."""

import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scenario.model import Role, Scenario
from simulator.scenario.staging import Stage, check_template, known_names, stage_for

ROLES = (Role("Sam", pronoun="she"), Role("Aunt Vera", pronoun="you"), Role("Robin"))
KNOWN = known_names(ROLES, ["openness", "trust in me"])
METERS = {"openness": 6, "trust in me": 2}


def staged(*roles: Role, seed: int = 1) -> Stage:
    return stage_for(Scenario("A scene", roles or ROLES, ()), seed)


def said(text: str, *roles: Role) -> str:
    assert check_template(text, known_names(roles or ROLES, METERS)) == []
    return staged(*roles).say(text, METERS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hi {{ Sam }}!", "Hi Sam!"), ("{{Aunt_Vera}} waits", "Aunt Vera waits"), ("{{ they }} {{ They }}", "she She"),
        ("{{ them }} {{ their }} {{ theirs }} {{ themselves }}", "her her hers herself"),
        ("{{ they_are }}, {{ they_have }}, {{ They_were }}", "she is, she has, She was"),
        ("{{ Aunt_Vera_they }} hurt {{ Aunt_Vera_themselves }}", "you hurt yourself"),
        ("{{ Sam_their }} {{ Sam_They_are }}", "her She is"), ("{{ Sam | upper }} {{ Sam|lower|title }}", "SAM Sam"),
        ("{% if openness >= 6 %}warm{% else %}cold{% endif %}", "warm"),
        ("{% if 7 < openness %}a{% elif trust_in_me == 2 %}b{% endif %}", "b"),
        ("{% if not (Sam == 'Kim') and Robin %}x{% endif %}", "x"), ("{% if Sam|lower != 'sam' %}x{% endif %}y", "y"),
        ("{# a note #}yes", "yes"), ("{%- if openness -%} a {%- endif -%}", "a"), ("a {b} c", "a {b} c"),
        ("two lines\n{{ Sam }}\n", "two lines\nSam\n"), ("{% raw %}{{ Sam }}{% endraw %}", "{{ Sam }}"),
        ("no template", "no template"), ("50 % { of it }", "50 % { of it }"),
    ],
)  # fmt: skip
def test_what_is_written_and_what_is_said(text: str, shown: str) -> None:
    assert said(text) == shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{{ Sma }}", "did you mean “Sam”"),
        ("{{ openess > 3 }}", "may hold"),
        ("{{ openness }}", "is a meter"),
        ("{% if Sam > 3 %}x{% endif %}", "is a name, not a number"),
        ("{% if Sam == 3 %}x{% endif %}", "not a number"),
        ("{% if openness == 'high' %}x{% endif %}", "is a meter"),
        ("{Sam} said", "{{ Sam }}"),
        ("{{ Sam }", "needs its “}}”"),
        ("{% if Sam %}x", "{% endif %}"),
        ("{% endif %}", "{% endif %}"),
        ("{{ Robin_they }}", "pronoun"),
        ("{{ Sam.name }}", "“.”"),
        ("{{ Sam[0] }}", "“[”"),
        ("{{ Sam() }}", "may hold"),
        ("{{ 7*7 }}", "“*”"),
        ("{{ 'x' }}", "words"),
        ("{{ Sam if openness > 3 }}", "{% if … %}"),
        ("{{ Sam|join }}", "“join”"),
        ("{{ Sam|trim('S') }}", "“trim”"),
        ("{% if Sam in 'x' %}x{% endif %}", "compared"),
        ("{% if Sam is defined %}x{% endif %}", "may hold"),
        ("{% set a = 1 %}", "“{% set %}”"),
        ("{% for a in Sam %}x{% endfor %}", "“{% for %}”"),
        ("{% include 'x' %}", "“{% include %}”"),
        ("{{ Sam ~ Sam }}", "“~”"),
        ("{{ -openness }}", "“-”"),
        ("{% if openness > 1.5 %}x{% endif %}", "whole numbers"),
        ("{{ {} }}", "“{”"),
        ("{{ none }}", "words"),
        ("{% if true %}x{% endif %}", "words"),
        ("{% if Sam == '\\x41' %}x{% endif %}", "backslash"),
        ("{{ self }}", "not a role"),
        ("{{", "needs its"),
        ("{{ Sam Robin }}", "cannot be read"),
        ("{% if 'a' %}x{% endif %}", "words"),
        ("{{ Sam " + "|upper" * 200 + "}}", "tangled"),
    ],
)
def test_what_cannot_be_said_is_told(text: str, told: str) -> None:
    sentences = check_template(text, KNOWN)
    assert sentences
    assert told in " ".join(sentences)
    assert isinstance(staged().say(text, METERS), str)


def test_two_people_with_pronouns_are_told_apart() -> None:
    roles = (Role("Sam", pronoun="she"), Role("Ana", pronoun="they"))
    (sentence,) = check_template("{{ they }}", known_names(roles, ()))
    assert "{{ Ana_they }} or {{ Sam_they }}" in sentence
    assert said("{{ Sam_they }} and {{ Ana_they }}", *roles) == "she and they"


HOSTILE = [
    "{% if " + "(" * 5000, "{{ " + "not " * 2000 + "Sam }}", "{% if Sam %}" * 500, "{{ " + "[" * 4000,
    "{% if Sam" + " and Sam" * 900 + " %}x{% endif %}", "{{ " + "9" * 8000 + " }}", "{{" * 4000, "{#" * 4000,
    "{% raw %}" * 900, "{{ Sam" + "|upper" * 1300 + " }}", "{{ -" * 2000, "{{ " + "{" * 5000 + " }}", "{" * 8000,
    "{% if " + "not(" * 1500 + "Sam" + ")" * 1500 + "%}x{% endif %}", "{{ Sam }}" * 2000,
    "{{ ''.__class__.__mro__[1].__subclasses__() }}", "{{ lipsum(n=99999) }}", "{{ 'x' * 10**9 }}",
    "{{ '%1000000000d' % 1 }}", "{{ Sam|center(999999999) }}", "{{ ''|attr('__class__') }}", "{{ cycler.__init__ }}",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_templates_are_refused_quickly(text: str) -> None:
    started = time.process_time()
    check_template(text, KNOWN)
    assert len(staged().say(text, METERS)) <= len(text)
    assert time.process_time() - started < 1


pieces = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", " if ", " elif ", " else ", " endif ", "Sam", "openness", "trust_in_me", "'x'",
     "3", "==", "!=", "<", ">=", "(", ")", " and ", " or ", " not ", " in ", " is ", "|upper", "|trim", ".", "[", "]",
     "{", "}", "-", "+", "*", ",", ":", "=", " set ", " for ", "\n", "\\", '"', "é", "\x1b", "They_are", "none"]
)  # fmt: skip


@settings(max_examples=1500, deadline=None)
@given(st.one_of(st.lists(pieces, max_size=14).map("".join), st.text(max_size=40)))
def test_checking_never_raises_and_what_passes_can_be_said(text: str) -> None:
    problems = check_template(text, KNOWN)
    shown = staged().say(text, METERS)
    assert isinstance(shown, str)
    if "{" in text:
        assert "\x1b" not in shown
    assert problems == check_template(text, KNOWN)


@settings(max_examples=300, deadline=None)
@given(st.text(min_size=1, max_size=12))
def test_any_role_can_be_named(name: str) -> None:
    roles = (Role(name, pronoun="he"),)
    for template in known_names(roles, ()):
        check_template("{{ " + template + " }}", known_names(roles, ()))
        staged(*roles).say("{{ " + template + " }}", {})


def test_a_name_is_never_read_as_a_template() -> None:
    roles = (Role("Sam", names=("{{ 7*7 }}",)), Role("Robin"))
    assert staged(*roles).say("{{ Sam }}", {}) == "{{ 7*7 }}"


def test_names_are_chosen_by_seed_and_stay() -> None:
    roles = (Role("Sam", names=("Ada", "Ben", "Cleo")), Role("Robin"))
    chosen = {staged(*roles, seed=seed).name_of("Sam") for seed in range(40)}
    assert chosen == {"Ada", "Ben", "Cleo"}
    assert staged(*roles, seed=5) == staged(*roles, seed=5)
    assert staged(*roles).name_of("Robin") == "Robin"
    assert staged(*roles).name_of("nobody") == "nobody"


@settings(max_examples=200, deadline=None)
@given(st.integers(), st.lists(st.lists(st.sampled_from("ABCDE"), max_size=3, unique=True), min_size=1, max_size=5))
def test_two_roles_share_a_name_only_where_it_cannot_be_helped(seed: int, wishes: list[list[str]]) -> None:
    roles = tuple(Role(f"role {at}", names=tuple(names)) for at, names in enumerate(wishes))
    names = staged(*roles, seed=seed).names
    assert all(names[role.name] in (role.names or (role.name,)) for role in roles)
    assert len(set(names.values())) == most_different(wishes)


def most_different(wishes: list[list[str]]) -> int:
    """How many different names can be had, by trying everything."""
    best = 0
    for taken in range(1 << 5):
        left = {"ABCDE"[bit] for bit in range(5) if taken >> bit & 1}
        if left and coverable(frozenset(left), [names for names in wishes if names]):
            best = max(best, len(left))
    return best + sum(not names for names in wishes)


def coverable(left: frozenset[str], wishes: list[list[str]]) -> bool:
    if not left:
        return True
    name = min(left)
    return any(
        name in wish and coverable(left - {name}, wishes[:at] + wishes[at + 1 :]) for at, wish in enumerate(wishes)
    )


def test_a_scene_without_templates_never_loads_jinja() -> None:
    program = """
import sys
from simulator.scenario.model import Role, Scenario
from simulator.scenario.staging import check_template, known_names, stage_for
stage = stage_for(Scenario("A", (Role("Sam", names=("A", "B")),), ()), 1)
assert stage.say("Hello you", {}) == "Hello you" and check_template("Hello", known_names((), ())) == []
assert "jinja2" not in sys.modules
stage.say("{{ Sam|upper }}", {})
assert "jinja2" in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True)


@given(
    st.lists(
        st.sampled_from(
            [
                "{{ Sam }}",
                "{{they}}",
                "{{ True }}",
                "{{ nobody }}",
                "{",
                "}",
                "{{",
                "}}",
                "{#",
                "a ",
                "\n",
                "{{ Sam|upper }}",
            ]
        ),
        max_size=6,
    )
)
def test_names_alone_are_filled_as_jinja_would(pieces: list[str]) -> None:
    from simulator.scenario import template

    text = "".join(pieces)
    values = {"Sam": "Alex", "they": "she", "True": "x"}
    quick = template._with_names_alone(text, values)
    if quick is not None:
        reading = template.read_template(text)
        assert not reading.refusal
        assert quick == template._compiled(text)(values)
