"""Each kind of structural problem: a scene that has it, and only it; and the same scene without it."""

import time

import pytest

from simulator.scenario.check import check
from simulator.scenario.condition import Condition, Shows
from simulator.scenario.condition_words import Names, read_condition
from simulator.scenario.model import (
    STAY,
    Ask,
    Beat,
    Ending,
    Meter,
    Role,
    Rule,
    Scenario,
    Until,
    Where,
    Wording,
    Wordings,
)
from simulator.scenario.problem import Problem, kinds

NAMES = Names(("trust", "heat"))
SAID = {name: Wordings((Wording("You were hurt."),)) for name in ("Kim", "Lou")}
REPLY = Ask(("Kim",), wordings=SAID, where=Where(3, 5))


def rule(when: str = "", line: int = 1, **fields: object) -> Rule:
    return Rule(read_condition(when, NAMES) if when else None, where=Where(line, 9), **fields)  # type: ignore[arg-type]


def beat(name: str, *rules: Rule, asks: bool = True, **fields: object) -> Beat:
    ask = REPLY if asks else None
    return Beat(name, ask=fields.pop("ask", ask), rules=rules, where=Where(2, 3), **fields)  # type: ignore[arg-type]


def scene(*beats: Beat, endings: str = "", **fields: object) -> Scenario:
    ends = tuple(Ending(name, where=Where(90 + at)) for at, name in enumerate(endings.split()))
    meters = fields.pop("meters", (Meter("trust", 3), Meter("heat", 5)))
    return Scenario("A scene", (Role("Kim"), Role("Lou")), beats, ends, meters=meters, **fields)  # type: ignore[arg-type]


def found(scenario: Scenario) -> list[Problem]:
    """The problems, without the hints that go with so small a scene."""
    return [problem for problem in check(scenario) if problem.severity != "hint"]


def codes(scenario: Scenario) -> list[str]:
    return [problem.code for problem in found(scenario)]


def to(target: str) -> Rule:
    return Rule(go_to=target, where=Where(50))


def test_the_smallest_scene_is_fine() -> None:
    assert check(scene(beat("kitchen"), meters=())) == ()
    assert check(Scenario("Nothing", (), ())) == ()


def test_an_unknown_target_is_named_with_the_nearest() -> None:
    (problem,) = found(scene(beat("hall", rule("validation", 7, go_to="kichen")), beat("kitchen")))
    assert problem.code == "unknown-target"
    assert problem.where == (7, 9)
    assert "did you mean “kitchen”?" in problem.message


def test_an_unknown_target_is_the_only_problem_though_a_beat_is_then_not_reached() -> None:
    hall = beat("hall", otherwise=to("kichen"))
    assert codes(scene(hall, beat("attic", otherwise=to("warm")), beat("kitchen", otherwise=to("attic")),
                       endings="warm")) == ["unknown-target"]  # fmt: skip
    lost = beat("hall", otherwise=to("somewhere else entirely"))
    assert codes(scene(lost, beat("kitchen"))) == ["unknown-target"]


def test_staying_belongs_to_turns() -> None:
    (problem,) = found(scene(beat("hall", rule("validation", go_to=STAY))))
    assert problem.code == "unknown-target"
    assert "in turn" in problem.message
    turns = Ask(("Kim", "Lou"), wordings=SAID, until=Until(1))
    assert codes(scene(beat("hall", rule("validation", go_to=STAY), ask=turns))) == []


def test_a_beat_that_nothing_leads_to() -> None:
    scenario = scene(beat("hall", otherwise=to("warm")), beat("kitchen", otherwise=to("attic")),
                     beat("attic", otherwise=to("kitchen")), endings="warm")  # fmt: skip
    (problem,) = found(scenario)
    assert (problem.code, problem.message) == ("unreached-beat", "Nothing leads to “kitchen”")


def test_of_a_chain_of_unreached_beats_the_first_is_named() -> None:
    scenario = scene(beat("hall", otherwise=to("warm")), beat("attic", otherwise=to("warm")),
                     beat("kitchen", otherwise=to("attic")), endings="warm")  # fmt: skip
    assert [problem.message for problem in found(scenario)] == ["Nothing leads to “kitchen”"]


def test_an_ending_that_nothing_leads_to() -> None:
    (problem,) = found(scene(beat("hall", otherwise=to("warm")), endings="warm cold"))
    assert (problem.code, problem.where.line) == ("unreached-ending", 91)


def test_a_rule_that_waits_for_a_meter_that_never_stands_so() -> None:
    hall = beat("hall", rule("validation", change=(("trust", 2),)), otherwise=to("gate"))
    gate = beat("gate", rule("trust is at least 9", 8, go_to="cold"), asks=False, otherwise=to("warm"))
    (problem,) = found(scene(hall, gate, endings="warm cold"))
    assert (problem.code, problem.where.line) == ("rule-never-fires", 8)
    assert "“trust” is between 3 and 5 here" in problem.message


def test_running_off_the_end_of_a_scene_with_endings() -> None:
    (problem,) = found(scene(beat("hall", rule("validation", go_to="warm")), endings="warm cold"))
    assert problem.code == "off-the-end"
    assert "go to: warm" in problem.message
    assert codes(scene(beat("hall", rule("validation")))) == []


def test_a_place_that_no_way_leads_out_of() -> None:
    pit = beat("pit", rule("validation", go_to="pit"), otherwise=to("pit"))
    (problem,) = found(scene(beat("hall", rule("validation", go_to="pit"), otherwise=to("warm")), pit, endings="warm"))
    assert (problem.code, problem.message) == ("no-way-to-an-ending", "From “pit” no ending can be reached")


def test_a_trap_that_depends_on_a_meter_tells_how_it_stands() -> None:
    hall = beat("hall", rule("criticism", change=(("trust", -3),), go_to="gate"), otherwise=to("gate"))
    gate = beat("gate", rule("trust is at least 1", go_to="warm"), otherwise=to("gate"))
    (problem,) = found(scene(hall, gate, endings="warm"))
    assert problem.code == "no-way-to-an-ending"
    assert "when “trust” is 0" in problem.message


def test_beats_that_go_on_by_themselves_for_ever() -> None:
    ring = beat("a", asks=False, go_to="b"), beat("b", asks=False, go_to="a")
    (problem,) = found(scene(*ring, endings=""))
    assert problem.code == "no-reply-on-the-way"
    assert "“a”, “b” lead to each other" in problem.message


def test_a_ring_that_a_meter_leads_out_of_is_fine() -> None:
    climb = beat("climb", rule("trust is at least 9", go_to="warm"), asks=False,
                 otherwise=rule(change=(("trust", 1),), go_to="climb"))  # fmt: skip
    assert codes(scene(climb, endings="warm")) == []


def test_too_many_beats_before_anybody_can_reply() -> None:
    beats = [beat(f"b{number}", asks=False) for number in range(70)]
    (problem,) = found(scene(*beats))
    assert problem.code == "no-reply-on-the-way"
    assert codes(scene(*beats[:60])) == []


def test_a_seat_that_the_script_cannot_play() -> None:
    (problem,) = found(scene(beat("hall", ask=Ask(("Kim",), where=Where(3, 5)))))
    assert (problem.code, problem.severity, problem.where) == ("seat-without-lines", "warning", (3, 5))
    assert "Kim has no lines in “hall”" in problem.message


@pytest.mark.parametrize(
    "when",
    ["trust is at least 7 and trust is at most 3", "trust is over 10", "trust is under 0",
     "shorter than 5 words and longer than 9 words", "validation without validation",
     "reflect-content without any reflection", 'says "sorry" without says "sorry"', "summary and nothing special",
     'says "so very sorry for this" and shorter than 3 words', "shorter than 0 words"],
)  # fmt: skip
def test_conditions_that_can_never_hold(when: str) -> None:
    (problem,) = found(scene(beat("hall", rule(when, 7, go_to="gone")), endings=""))[:1]
    assert (problem.code, problem.severity, problem.where.line) == ("contradiction", "error", 7)
    assert when in problem.message


@pytest.mark.parametrize(
    "when",
    ["validation and summary", "any reflection without summary", "trust is at least 3 and trust is at most 3",
     'says "sorry" without says "not sorry"', "shorter than 1 words", "validation or summary without summary",
     "shorter than 9 words and longer than 5 words", "nothing special", "heat is over 4 and trust is under 4"],
)  # fmt: skip
def test_conditions_that_can_hold(when: str) -> None:
    assert "contradiction" not in codes(scene(beat("hall", rule(when))))


def test_one_alternative_that_can_never_hold() -> None:
    (problem,) = found(scene(beat("hall", rule("apology or trust is over 10", 7))))
    assert (problem.code, problem.severity) == ("idle-alternative", "warning")


def test_a_contradiction_explains_what_it_does_not_reach() -> None:
    hall = beat("hall", rule("trust is over 10", go_to="attic"), otherwise=to("warm"))
    assert codes(scene(hall, beat("attic", otherwise=to("cold")), endings="warm cold")) == ["contradiction"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("any reflection", "reflect-content or reflect-feeling"), ("criticism", "criticism and second try"),
     ("trust is at least 3", "trust is at least 5"), ('says "sorry"', 'says "so sorry"'),
     ("validation without contempt", "validation without contempt or criticism"), ("longer than 3 words",
     "longer than 8 words")],
)  # fmt: skip
def test_a_rule_behind_one_that_covers_it(first: str, second: str) -> None:
    again = rule("apology", 6, try_again=1, change=(("trust", 3),))
    found_codes = codes(scene(beat("hall", again, rule(first, 7), rule(second, 8))))
    assert found_codes == ["rule-never-fires"]
    assert codes(scene(beat("hall", again, rule(second, 8), rule(first, 7)))) == []


def test_a_second_try_where_nothing_tries_again() -> None:
    (problem,) = found(scene(beat("hall", rule("second try", 7))))
    assert (problem.code, problem.severity) == ("no-second-try", "warning")
    assert codes(scene(beat("hall", rule("criticism", try_again=1), rule("second try")))) == []
    assert codes(scene(beat("hall", rule("criticism", try_again=1), rule("third try")))) == ["no-second-try"]


def test_a_rule_that_reads_a_reply_where_there_is_none() -> None:
    (problem,) = found(scene(beat("hall", rule("validation", 7), asks=False)))
    assert (problem.code, problem.severity, problem.where.line) == ("condition-needs-reply", "error", 7)
    turns = Ask(("Kim", "Lou"), wordings=SAID, until=Until(1))
    assert codes(scene(beat("hall", ask=turns, done=(rule("validation", 7),)))) == ["condition-needs-reply"]


@pytest.mark.parametrize(
    ("when", "warned"),
    [("reflect-complex", True), ("reflect-content", True), ("reflect-content or validation", True),
     ("reflect-complex and heat is over 2", True), ("reflect-feeling", False),
     ("reflect-content or reflect-complex", False), ("any reflection", False),
     ("reflect-feeling or reflect-complex", False)],
)  # fmt: skip
def test_simple_and_complex_reflections_are_not_to_be_told_apart(when: str, warned: bool) -> None:
    assert codes(scene(beat("hall", rule(when)))) == (["one-kind-of-reflection"] if warned else [])


def hints(scenario: Scenario) -> list[str]:
    return [problem.code for problem in check(scenario) if problem.severity == "hint"]


def test_a_hint_where_something_goes_on_with_the_next_beat() -> None:
    kitchen = beat("kitchen")
    assert hints(scene(beat("hall", rule("validation", go_to="kitchen")), kitchen, meters=())) == ["leads-on"]
    full = beat("hall", rule("validation", go_to="kitchen"), otherwise=to("kitchen"))
    assert hints(scene(full, kitchen, meters=())) == []
    open_rule = beat("hall", rule("validation"), otherwise=to("kitchen"))
    (problem,) = check(scene(open_rule, kitchen, meters=()))
    assert "goes on with “kitchen”" in problem.message


def test_a_hint_for_meters_that_never_move() -> None:
    moving = beat("hall", rule("validation", change=(("trust", 1),)), otherwise=rule())
    assert [code for code in hints(scene(moving)) if code != "leads-on"] == ["meter-never-moves"]


def wide(meters: int) -> Scenario:
    """A scene that asks about many meters, each of which moves in several ways."""
    names = [f"m{number}" for number in range(meters)]
    skills = ("validation", "summary", "apology", "invitation")
    asked = Names(names)
    beats: list[Beat] = []
    for number in range(meters):
        moves = [
            Rule(Condition(((Shows(frozenset((skill,))),),)), change=((names[(number + at) % meters], by),),
                 go_to=f"b{(number + at + 1) % meters}")
            for at, (skill, by) in enumerate(zip(skills, (1, -2, 3, -1), strict=True))
        ]  # fmt: skip
        gate = Rule(read_condition(f"m{number} is at least 9", asked), go_to="good")
        beats.append(beat(f"b{number}", *moves, otherwise=to(f"gate{number}")))
        beats.append(beat(f"gate{number}", gate, asks=False, otherwise=to(f"b{(number + 1) % meters}")))
    return scene(*beats, endings="good", meters=tuple(Meter(name) for name in names))


def test_what_was_not_tried_is_told_and_what_was_is_quick() -> None:
    started = time.process_time()
    (problem,) = found(wide(64))
    assert time.process_time() - started < 3
    assert (problem.code, problem.severity) == ("not-fully-checked", "warning")
    assert "200,000" in problem.message
    assert found(wide(2)) == []


def test_too_many_ways_are_no_matter_where_every_beat_surely_ends() -> None:
    skills = ("validation", "summary", "apology")
    moves = [rule(skill, change=((f"m{at}", 1),), go_to="hall") for at, skill in enumerate(skills)]
    meters = tuple(Meter(f"m{at}", 0) for at in range(8))
    names = Names([meter.name for meter in meters])
    more = [Rule(read_condition(f'says "{at}"', names), change=((f"m{at}", 1),), go_to="hall") for at in range(3, 8)]
    reads = [Rule(read_condition(f"m{at} is at least 1", names), go_to=f"end{at}") for at in range(8)]
    gate = beat("gate", *reads, asks=False, otherwise=to("end0"))
    hall = beat("hall", *moves, *more, otherwise=to("gate"))
    assert found(scene(hall, gate, endings=" ".join(f"end{at}" for at in range(8)), meters=meters)) == []


@pytest.mark.slow
@pytest.mark.parametrize("asks", [True, False])
def test_a_chain_of_a_hundred_thousand_beats(asks: bool) -> None:
    said = codes(scene(*(beat(f"b{number}", asks=asks) for number in range(100_000)), meters=()))
    assert said == ([] if asks else ["no-reply-on-the-way"])


def test_every_kind_says_what_it_is_and_how_to_mend_it() -> None:
    for code, kind in kinds().items():
        assert code == kind.code
        assert kind.title
        assert kind.why.endswith((".", "”"))
        assert kind.remedy.endswith((".", "?"))
