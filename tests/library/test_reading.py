"""What the format says is what the scenario holds."""

from typing import Any

import pytest

from simulator.labels import GROUPS
from simulator.library import Reading, read
from simulator.scenario.condition import Level, Shows
from simulator.scenario.model import Beat, Follows, Option, Scenario

SMALLEST = """\
title: A rotten day
roles: Kim, Lou
you play: Kim
practise: reflect-feeling
beats:
  kitchen:
    Lou: They gave my project to someone else.
    Kim replies:
      good: That must have stung, after all those weeks.
  later:
    Lou: I feel better for telling you.
"""


def _read(text: str) -> Reading:
    return read(text.encode(), "scene.yaml")


def _scenario(text: str) -> Scenario:
    reading = _read(text)
    assert reading.scenario is not None, [str(problem) for problem in reading.problems]
    return reading.scenario


def _with(top: str = "", beat: str = "") -> Scenario:
    """The smallest scene with more at its top, or more in its first beat."""
    text = SMALLEST.replace("beats:", f"{top}\nbeats:") if top else SMALLEST
    return _scenario(text.replace("  later:", f"{beat}\n  later:") if beat else text)


def _codes(text: str) -> list[str]:
    return [problem.code for problem in _read(text).problems]


def _first(scenario: Scenario) -> Beat:
    return scenario.beats[0]


def test_the_smallest_scene_has_a_default_for_everything() -> None:
    scenario = _scenario(SMALLEST)
    assert (scenario.title, scenario.level, scenario.language, scenario.you_play) == (
        "A rotten day",
        "steady",
        "en",
        "Kim",
    )
    assert [role.name for role in scenario.roles] == ["Kim", "Lou"]
    assert [beat.name for beat in scenario.beats] == ["kitchen", "later"]
    assert scenario.seats == ("Kim",)
    assert len(scenario.digest) == 64
    ask = _first(scenario).ask
    assert ask is not None
    assert ask.wordings["Kim"].good[0].text == "That must have stung, after all those weeks."
    assert ask.wordings["Kim"].good[0].where == (9, 13)


@pytest.mark.parametrize("said", ["No", "yes", "on", "12:30", "~", "null", "2026-01-02", "0x1F", "1e3", "010", "="])
def test_every_scalar_is_text(said: str) -> None:
    scenario = _scenario(SMALLEST.replace("They gave my project to someone else.", said))
    assert _first(scenario).lines[0].options == (Option((said,)),)


def test_lists_may_be_written_with_commas_or_as_yaml() -> None:
    for written in (
        "reflect-feeling, validation",
        "[reflect-feeling, validation]",
        "\n  - reflect-feeling\n  - Validation",
    ):
        scenario = _scenario(SMALLEST.replace("practise: reflect-feeling", f"practice: {written}"))
        assert scenario.roles[0].practise == ("reflect-feeling", "validation")


def test_one_for_all_or_one_per_role() -> None:
    top = "go easy on:\n  Kim: criticism\n  Lou: contempt, sarcasm\nscore with:\n  Lou: apology"
    kim, lou = _with(top).roles
    assert (kim.go_easy_on, lou.go_easy_on) == (("criticism",), ("contempt", "sarcasm"))
    assert (kim.rubric, lou.rubric) == ("", "apology")
    assert kim.practise == lou.practise == ("reflect-feeling",)


def test_roles_with_briefs_cards_names_and_pronouns() -> None:
    text = SMALLEST.replace("roles: Kim, Lou", "roles:\n  Kim: listens\n  Aunt Lou:").replace(
        "    Lou:", "    Aunt Lou:"
    )
    text += "\nnames:\n  Kim: you\n  Aunt Lou: any of Ada, Eva; she\nAunt Lou wants: peace\n"
    text += "Aunt Lou knows: the plan\nAunt Lou does not know: that {{ Kim }} called\n"
    kim, lou = _scenario(text).roles
    assert (kim.brief, kim.pronoun, lou.name, lou.brief) == ("listens", "you", "Aunt Lou", "")
    assert (lou.pronoun, lou.names) == ("she", ("Ada", "Eva"))
    assert (lou.wants, lou.knows, lou.does_not_know) == ("peace", "the plan", "that {{ Kim }} called")


def test_meters_start_where_they_are_told_and_show_words() -> None:
    top = "meters:\n  openness: 3\n  tension:\nshow openness as: guarded, open"
    openness, tension = _with(top).meters
    assert (openness.start, openness.words, tension.start) == (3, ("guarded", "open"), 5)


def test_the_tone_of_a_scripted_role() -> None:
    top = "meters: tension, openness\npartner follows:\n  Lou: openness, low is hot"
    kim, lou = _with(top).roles
    assert (kim.follows, lou.follows) == (None, Follows("openness", low_is_hot=True))
    assert _with("meters: tension\npartner follows: tension").roles[1].follows == Follows("tension")


def test_lines_one_of_several_and_by_meter() -> None:
    beat = """\
    Lou:
      when openness is at least 6: I'm angry.
      otherwise:
        - Fine.
        - It's nothing."""
    text = SMALLEST.replace("    Lou: They gave my project to someone else.", beat).replace(
        "beats:", "meters: openness\nbeats:"
    )
    high, low = _first(_scenario(text)).lines[0].options
    assert high.when is not None
    assert high.when.alternatives == ((Level("openness", 6, 10),),)
    assert (high.texts, low) == (("I'm angry.",), Option(("Fine.", "It's nothing.")))


def test_a_role_that_speaks_twice_and_lines_in_the_order_written() -> None:
    listed = "    Kim: First.\n    lines:\n      - Lou: Second.\n      - Kim: Third.\n      - Lou: Fourth."
    text = SMALLEST.replace("    Lou: They gave my project to someone else.", listed)
    said = [(line.role, line.options[0].texts[0]) for line in _first(_scenario(text)).lines]
    assert said == [("Kim", "First."), ("Lou", "Second."), ("Kim", "Third."), ("Lou", "Fourth.")]


def test_a_wording_may_correct_the_judge() -> None:
    good = """\
good:
        - That stung.
        - say: A whole year.
          shows: reflect-content
          shows not: [criticism]"""
    text = SMALLEST.replace("good: That must have stung, after all those weeks.", good)
    ask = _first(_scenario(text)).ask
    assert ask is not None
    plain, corrected = ask.wordings["Kim"].good
    assert (plain.text, plain.shows) == ("That stung.", ())
    assert (corrected.text, corrected.shows, corrected.shows_not) == (
        "A whole year.",
        ("reflect-content",),
        ("criticism",),
    )


def test_turns_with_one_list_for_all_or_one_per_role() -> None:
    turns = """\
    Kim, Lou reply in turn:
      until: 3 reflections
      good:
        Kim: We could stop at ten.
        Lou: [ "I could cook." ]
      poor: No.
    when done:
      - when: third time here
        go to: later
      - go to: later
"""
    text = SMALLEST.replace("    Kim replies:\n      good: That must have stung, after all those weeks.\n", turns)
    beat = _first(_scenario(text))
    assert beat.ask is not None
    assert beat.ask.until is not None
    assert (beat.ask.roles, beat.ask.until.count) == (("Kim", "Lou"), 3)
    assert beat.ask.until.skills == GROUPS["any reflection"]
    assert [said.text for said in beat.ask.wordings["Lou"].good] == ["I could cook."]
    assert [said.text for said in beat.ask.wordings["Kim"].poor] == ["No."]
    assert [rule.when is None for rule in beat.done] == [False, True]


def test_a_rule_with_everything() -> None:
    beat = """\
    then:
      when: Reflect feeling or any warmth without criticism
      Lou: Thanks.
      change: openness +2, tension −1
      coach: Well heard.
      coach for Lou: Say more.
      try again: twice
      reveal: Lou now knows.
      go to: later"""
    rule = _with("meters: openness, tension", beat).beats[0].rules[0]
    assert rule.when is not None
    assert rule.when.alternatives[0] == (Shows(frozenset(("reflect-feeling",))),)
    assert rule.when.without == (Shows(frozenset(("criticism",))),)
    assert rule.change == (("openness", 2), ("tension", -1))
    assert (rule.coach, rule.coach_for, rule.try_again) == ("Well heard.", (("Lou", "Say more."),), 2)
    assert (rule.reveal, rule.go_to) == (("Lou now knows.",), "later")
    assert rule.lines[0].role == "Lou"


def test_what_helps_the_judge() -> None:
    beat = """\
    key ideas: project / work, someone else
    feelings that fit: hurt, angry
    contains: distress, new information"""
    found = _first(_with(beat=beat))
    assert found.key_ideas == (("project", "work"), ("someone else",))
    assert found.feelings == ("hurt", "angry")
    assert found.contains == {"distress", "new information"}


def test_endings_with_lines_or_as_one_text() -> None:
    text = (
        SMALLEST
        + "    go to: good\nendings:\n  good:\n    Lou: Bye.\n    message: Well done.\n    celebrate: Hooray.\n"
    )
    ending = _scenario(text).endings[0]
    assert (ending.lines[0].role, ending.message, ending.celebrate) == ("Lou", "Well done.", "Hooray.")
    assert _scenario(SMALLEST + "    go to: good\nendings:\n  good: Well done.\n").endings[0].message == "Well done."


def test_text_is_cleaned_when_it_is_read() -> None:
    line = _first(_scenario(SMALLEST.replace("someone else", "some\u202eone"))).lines[0]
    assert line.options[0].texts == ("They gave my project to some\ufffdone.",)


@pytest.mark.parametrize(
    ("top", "code"),
    [
        ("rehearse: 2", "newer-version"),
        ("partner: Lou", "old-key"),
        ("skills:\n  nodding:\n    about: A nod.", "not-run-yet"),
        ("language: fi", "other-language"),
        ("score with: singing", "unknown-choice"),
        ("meters:\n  openness: 11", "not-a-number"),
        ("show openness as: shut, open", "undeclared-meter"),
        ("partner follows: tension", "undeclared-meter"),
        ("names:\n  Lou: xe", "unknown-choice"),
        ("you pley: Kim", "unknown-key"),
        ("touches on:", "empty-value"),
        ("about: {{ Kin }}", "needs-quotes"),
        ('about: "{{ Kin }}"', "template"),
    ],
)
def test_a_mistake_at_the_top_is_one_problem(top: str, code: str) -> None:
    assert _codes(SMALLEST.replace("beats:", f"{top}\nbeats:"))[:2] in ([code], [code, "meter-never-moves"])


@pytest.mark.parametrize("said", ["en", "EN", "English", "en-GB", "en_US"])
def test_english_in_any_spelling_is_english(said: str) -> None:
    assert _with(f"language: {said}").language == "en"


def test_a_skill_of_ones_own_may_be_named() -> None:
    text = SMALLEST.replace("practise: reflect-feeling", "skills:\n  nodding:\n    about: A nod.\npractise: nodding")
    assert _scenario(text).roles[0].practise == ("nodding",)


def test_an_unknown_name_in_a_beat_may_be_a_key_or_a_role() -> None:
    problem = _read(SMALLEST.replace("    Lou: They", "    Luo: They")).problems[0]
    assert "did you mean “Lou”" in problem.message
    assert "under “roles:”" in problem.message
    assert problem.suggestion == "    Lou: They gave my project to someone else."


@pytest.mark.parametrize(("kept", "want"), [(1, "title"), (2, "roles"), (None, "beats")])
def test_what_is_needed_is_missed(kept: Any, want: str) -> None:
    lines = {"title": "title: x", "roles": "roles: Kim, Lou", "beats": "beats:\n  one:\n    Kim replies:"}
    del lines[want]
    problems = _read("\n".join(lines.values())).problems
    assert [problem.code for problem in problems] == ["missing-key"]
    assert f"“{want}:”" in problems[0].message
