"""`rehearse check`, `list`, `schema`: outputs and exit codes."""

import json
from pathlib import Path

import pytest

from tests.cli.running import ROOT, Command

GOOD = """\
title: A rotten day
roles: Kim, Lou
you play: Kim
practise: reflect-feeling
beats:
  kitchen:
    Lou: They gave my project to someone else.
    Kim replies:
      good: That must have stung, after all those weeks.
      ordinary: Hm.
      poor: You should ask for it back.
  later:
    Lou: I feel better for telling you.
"""
BAD = GOOD.replace("practise: reflect-feeling", "practise: reflect-feelng")


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    path = tmp_path / "scene.yaml"
    path.write_text(GOOD)
    return path


def test_a_good_file_is_well(rehearse: Command, scene: Path) -> None:
    assert rehearse("check", str(scene)).code == 0


def test_a_problem_has_its_place_its_code_a_sentence_and_a_remedy(rehearse: Command, scene: Path) -> None:
    scene.write_text(BAD)
    ran = rehearse("check", str(scene))
    assert ran.code == 1
    assert f"{scene}:4:11 unknown-skill" in ran.out
    assert "reflect-feeling" in ran.out
    (problem,) = [
        found for found in json.loads(rehearse("check", str(scene), "--json").out) if found["severity"] == "error"
    ]
    assert problem.keys() == {"file", "line", "column", "code", "severity", "message", "source", "suggestion"}
    assert (problem["line"], problem["column"], problem["code"]) == (4, 11, "unknown-skill")
    assert problem["source"] == "practise: reflect-feelng"
    assert problem["suggestion"] == "practise: reflect-feeling"


def test_what_cannot_be_opened_outweighs_what_has_problems(rehearse: Command, scene: Path) -> None:
    scene.write_text(BAD)
    ran = rehearse("check", str(scene), str(scene.parent / "nowhere.yaml"))
    assert ran.code == 2
    assert "nowhere.yaml" in ran.err
    assert "unknown-skill" in ran.out


def test_a_folder_is_looked_through(rehearse: Command, scene: Path) -> None:
    (scene.parent / "more").mkdir()
    (scene.parent / "more" / "bad.yml").write_text(BAD)
    ran = rehearse("check", str(scene.parent))
    assert ran.code == 1
    assert "bad.yml:4:11" in ran.out


def test_strict_lets_warnings_fail(rehearse: Command, scene: Path) -> None:
    scene.write_text(GOOD.replace("Lou: I feel better", "Lou: I feel #1 better").replace("telling", "te # lling"))
    assert rehearse("check", str(scene)).code == 0
    assert rehearse("check", str(scene), "--strict").code == 1


def test_the_shipped_scenes_have_no_errors_and_no_warnings(rehearse: Command) -> None:
    ran = rehearse("check", "--strict", str(ROOT / "scenarios"))
    assert ran.code == 0, ran.out


def test_the_list_can_be_narrowed_to_a_skill(rehearse: Command) -> None:
    every = json.loads(rehearse("list", "--json").out)
    some = json.loads(rehearse("list", "--json", "--skill", "Apology").out)
    assert {"back-at-the-desk", "i-told-them", "welcome"} <= {entry["name"] for entry in every}
    assert {"i-told-them"} <= {entry["name"] for entry in some} < {entry["name"] for entry in every}
    assert rehearse("list", "--skill", "apologee").code == 2


def test_own_scenes_stand_on_the_shelf(rehearse: Command) -> None:
    own = rehearse.home / "scenarios"
    own.mkdir(parents=True)
    (own / "my-scene.yaml").write_text(GOOD)
    assert "A rotten day" in rehearse("list").out
    assert rehearse("play", "my-scene", "--plain").code == 0


def test_the_schema_is_json(rehearse: Command) -> None:
    assert json.loads(rehearse("schema").out)["$schema"]


def test_the_version_and_help_are_there(rehearse: Command) -> None:
    assert rehearse("--version").out.startswith("rehearse ")
    helped = rehearse("-h")
    assert helped.code == 0
    assert "report" not in helped.out
    for command in ("play", "check", "judge", "list", "schema", "export", "import", "purge", "backup", "paths"):
        assert command in helped.out
        assert rehearse(command, "--help").code == 0


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shells_can_complete(rehearse: Command, shell: str) -> None:
    assert "rehearse" in rehearse("completion", shell).out


HOSTILE = "\x1b]0;owned\x07\x1b[31mred\u202e\x9b"


def test_no_escape_code_of_a_name_or_a_file_reaches_the_terminal(rehearse: Command, tmp_path: Path) -> None:
    named = tmp_path / f"{HOSTILE}.yaml"
    named.write_text(BAD.replace("A rotten day", '"\\e]0;owned\\a\\e[31m"'))
    runs = [
        rehearse("check", str(named)),
        rehearse("check", "--json", str(named)),
        rehearse("check", str(tmp_path / f"no{HOSTILE}")),
        rehearse("play", str(named), "--plain"),
        rehearse("play", HOSTILE),
        rehearse(HOSTILE),
        rehearse("play", f"--{HOSTILE}"),
        rehearse("play", "welcome", "--seat", HOSTILE),
        rehearse("play", "welcome", "--from", HOSTILE),
        rehearse("list", "--skill", HOSTILE),
    ]
    for ran in runs:
        assert ran.code in (1, 2)
        assert not any(code in ran.out + ran.err for code in "\x1b\x07\u202e\x9b"), ran
