"""The rules of a scenario, carried out: one test for each thing that the format promises."""

from dataclasses import replace

import pytest

from simulator.feedback import Mark
from simulator.rehearsal import (
    Answer,
    Asked,
    Branched,
    Coached,
    Ended,
    Rehearsal,
    Revealed,
    Spoke,
    choices,
    let_the_script_speak,
    say,
    scripted_reply,
    start,
)
from simulator.scenario.condition_words import Names, read_condition
from simulator.scenario.model import TURNS_AT_MOST, Beat, Follows, Line, Meter, Option, Role, Wording, Wordings
from tests.scenes import BENCH, DESK, HEARS, LISTENING, Hears, ask, in_turn, line, rule, scene


def reply(rehearsal: Rehearsal, *skills: str, text: str = "words") -> Rehearsal:
    assert rehearsal.asked
    return say(rehearsal, Answer(rehearsal.asked.role, text, tuple(Mark(skill, 0.9) for skill in skills)))


def spoken(rehearsal: Rehearsal) -> list[str]:
    return [event.text for event in rehearsal.events if isinstance(event, Spoke)]


def branch(rehearsal: Rehearsal) -> list[tuple[str, str]]:
    return [(event.rule, event.to) for event in rehearsal.events if isinstance(event, Branched)]


def test_a_rehearsal_begins_with_the_lines_of_the_first_beat_and_an_ask() -> None:
    first = start(LISTENING, ["Robin"])
    assert spoken(first) == ["I nearly went home."]
    assert first.asked == Asked("Robin", "bench", "")


def test_the_first_rule_that_holds_fires_changes_the_meter_and_leads_on() -> None:
    second = reply(start(LISTENING, ["Robin"]), "reflect-feeling", "unasked-advice")
    assert branch(second) == [("1", "desk")]
    assert spoken(second) == ["Yeah.", "They moved his photo."]
    assert second.place.meters == {"openness": 5}


def test_otherwise_fires_where_no_rule_holds() -> None:
    assert branch(reply(start(LISTENING, ["Robin"]))) == [("otherwise", "desk")]


def test_a_maybe_never_branches() -> None:
    unsure = Answer("Robin", "words", (Mark("reflect-feeling", 0.49),))
    assert branch(say(start(LISTENING, ["Robin"]), unsure)) == [("otherwise", "desk")]


def test_an_ending_says_its_lines_after_those_of_the_rule() -> None:
    last = reply(reply(start(LISTENING, ["Robin"]), "reflect-feeling"))
    assert spoken(last) == ["Thanks.", "Bye from good."]
    assert last.over
    assert isinstance(last.events[-1], Ended)
    assert last.asked is None


def test_try_again_asks_the_same_reply_again_and_then_follows_its_go_to() -> None:
    once = reply(start(LISTENING, ["Robin"]), "unasked-advice")
    assert once.asked == Asked("Robin", "bench", "", attempt=2)
    assert Coached("Robin", "Say what you heard.") in once.events
    twice = reply(once, "unasked-advice")
    assert branch(twice) == [("2", "desk")]
    assert twice.place.meters == {"openness": 1}, "each firing's change counts"


def test_second_try_holds_on_the_second_try_alone() -> None:
    second_first = replace(BENCH, rules=(rule("second try", go_to="quiet"), *BENCH.rules))
    once = reply(start(scene(second_first, DESK, endings=("good", "quiet")), ["Robin"]), "unasked-advice")
    assert branch(once) == [("3", "bench")]
    assert branch(reply(once, "reflect-feeling")) == [("1", "quiet")]


def test_meters_stay_between_0_and_10() -> None:
    swing = Beat("swing", (), ask("Robin"), (rule("apology", change=9),), rule("", change=-9))
    scenario = scene(swing, replace(swing, name="again"))
    assert reply(start(scenario, ["Robin"]), "apology").place.meters == {"openness": 10}
    assert reply(start(scenario, ["Robin"])).place.meters == {"openness": 0}


def test_a_line_may_depend_on_a_meter() -> None:
    high = read_condition("openness is at least 6", Names(["openness"]))
    told = Line("Sam", (Option(("the deep thing",), high), Option(("fine",))))
    first = Beat("first", (), ask("Robin"), (rule("reflect-feeling", change=3),))
    second = Beat("second", (told,), ask("Robin"))
    scenario = scene(first, second)
    assert spoken(reply(start(scenario, ["Robin"]), "reflect-feeling")) == ["the deep thing"]
    assert spoken(reply(start(scenario, ["Robin"]))) == ["fine"]


def test_without_rules_the_next_beat_follows_and_after_the_last_the_friendly_ending() -> None:
    scenario = scene(Beat("one", (), ask("Robin")), Beat("two", (line("Sam", "Hm."),), ask("Robin")))
    second = reply(start(scenario, ["Robin"]))
    assert branch(second) == [("next", "two")]
    assert isinstance(reply(second).events[-1], Ended)


def test_a_beat_without_a_reply_reads_rules_on_meters() -> None:
    silent = Beat("silent", (line("Sam", "(quiet)"),), None, (rule("openness is at least 3", go_to="b"),), go_to="a")
    after = (Beat("a", (), ask("Robin")), Beat("b", (), ask("Robin")))
    first = start(scene(silent, *after), ["Robin"])
    assert first.beat.name == "b"
    low = start(scene(replace(silent, rules=(rule("openness is over 3", go_to="b"),)), *after), ["Robin"])
    assert low.beat.name == "a"


def test_beats_that_follow_one_another_for_ever_come_to_an_end() -> None:
    loop = scene(Beat("a", go_to="b"), Beat("b", go_to="a"), Beat("c", (), ask("Robin")))
    assert start(loop, ["Robin"]).over


def test_third_time_here_holds_from_the_third_visit_on() -> None:
    again = Beat("here", (), ask("Robin"), (rule("third time here", go_to="out"),), rule("", go_to="here"))
    step = start(scene(again, endings=("out",)), ["Robin"])
    for expected in ("here", "here", "out"):
        step = reply(step)
        assert branch(step)[0][1] == expected


def test_roles_reply_in_turn_until_each_has_spoken() -> None:
    beat = Beat("list", (), in_turn("Ben", "Ana", count=1))
    step = start(scene(beat, roles=(Role("Ana"), Role("Ben"))), ["Ana", "Ben"])
    asked = []
    while step.asked:
        asked.append(step.asked.role)
        step = reply(step)
    assert asked == ["Ben", "Ana"]


def test_turns_go_on_until_enough_options_and_then_when_done_is_read() -> None:
    done = (rule("openness is at least 9", go_to="good"), rule("", go_to="thin"))
    beat = Beat("list", (), in_turn("Ben", "Ana", count=2, skills=["generate-options"]),
                (rule("generate-options", change=1),), done=done)  # fmt: skip
    step = start(scene(beat, endings=("good", "thin"), roles=(Role("Ana"), Role("Ben"))), ["Ana", "Ben"])
    step = reply(step)
    step = reply(step, "generate-options")
    assert step.place.counted == 1
    step = reply(step, "generate-options")
    assert branch(step) == [("1", "list"), ("done", "thin")]
    assert step.over


def test_turns_end_even_if_nobody_does_what_they_wait_for() -> None:
    beat = Beat("list", (), in_turn("Ben", "Ana", count=2, skills=["generate-options"]))
    step = start(scene(beat, roles=(Role("Ana"), Role("Ben"))), ["Ana", "Ben"])
    given = 0
    while step.asked:
        step, given = reply(step), given + 1
    assert given == TURNS_AT_MOST * 2


def test_a_rule_with_go_to_leaves_the_turns_early() -> None:
    beat = Beat("list", (), in_turn("Ben", "Ana", count=4), (rule("contempt", go_to="out"),))
    step = start(scene(beat, endings=("out",), roles=(Role("Ana"), Role("Ben"))), ["Ana", "Ben"])
    assert reply(step, "contempt").place.ending == "out"


def test_coaching_and_reveals_reach_the_role_they_are_for() -> None:
    told = rule("", coach_for=(("Ana", "Keep the facts."), ("Ben", "One line first.")),
                reveal=("Ben now knows about the mistake.",))  # fmt: skip
    beat = Beat("opens", (), ask("Ana"), otherwise=told)
    step = reply(start(scene(beat, roles=(Role("Ana"), Role("Ben"))), ["Ana"]))
    assert [event for event in step.events if isinstance(event, Coached)] == [Coached("Ana", "Keep the facts.")]
    assert Revealed("Ben", "Ben now knows about the mistake.") in step.events


@pytest.mark.parametrize(
    ("openness", "low_is_hot", "manner", "tiers"),
    [
        (1, False, "mixed", {"good", "ordinary"}),
        (5, False, "mixed", {"good", "ordinary", "poor"}),
        (9, False, "mixed", {"ordinary", "poor"}),
        (9, True, "mixed", {"good", "ordinary"}),
        (9, False, "fair", {"good", "ordinary"}),
        (1, False, "difficult", {"ordinary", "poor"}),
        (9, False, "skilled", {"good"}),
        (1, False, "unskilled", {"poor"}),
    ],
)
def test_the_script_follows_a_meter_by_a_step_of_chance_and_the_players_wish(
    openness: int, low_is_hot: bool, manner: str, tiers: set[str]
) -> None:
    roles = (Role("Ana"), Role("Ben", follows=Follows("openness", low_is_hot)))
    beat = Beat("b", (), ask("Ben", ["good"], ["ordinary"], ["poor"]))
    scenario = replace(scene(beat, roles=roles), meters=(Meter("openness", openness),))
    said = {scripted_reply(start(scenario, ["Ana"], seed, manner)) for seed in range(60)}  # type: ignore[arg-type]
    assert said == tiers


def test_without_a_meter_to_follow_the_script_is_ordinary() -> None:
    said = {scripted_reply(start(LISTENING, [], seed)) for seed in range(20)}
    assert said == {"Right."}


def test_a_role_without_lines_keeps_silent() -> None:
    mute = Beat("b", (), replace(ask("Robin"), wordings={}))
    assert scripted_reply(start(scene(mute), [])) == "…"


def test_choices_hold_one_of_each_tier_and_not_always_the_best_first() -> None:
    first = set()
    for seed in range(30):
        offered = choices(start(LISTENING, ["Robin"], seed))
        assert len(offered) == 3
        assert {"Right.", "Cheer up."} < set(offered)
        first.add(offered[0])
    assert first >= {"Right.", "Cheer up."}


def test_the_script_speaks_its_replies_and_the_rules_read_them() -> None:
    steps = list(let_the_script_speak(start(LISTENING, [], 1, "skilled"), HEARS))
    assert steps[-1].over
    assert [step.answer.scripted for step in steps if step.answer] == [True, True]


def test_the_author_corrects_the_judge_for_a_line_whoever_says_it() -> None:
    said = Wordings((Wording("Ach, you.", shows=("reflect-feeling",), shows_not=("contempt",)),))
    beat = replace(BENCH, ask=replace(ask("Robin"), wordings={"Robin": said}))
    scenario = scene(beat, DESK, endings=("good", "quiet"))
    judge = Hears({"ach you": "contempt", "Ach, you.": "contempt"})
    watched = next(let_the_script_speak(start(scenario, []), judge))
    assert watched.answer
    assert [mark.skill for mark in watched.answer.marks] == ["reflect-feeling"]
