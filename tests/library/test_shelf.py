"""The shelf finds scenes by name and by path, and says what was meant."""

from pathlib import Path

import pytest

from simulator.library import NotOnShelfError, Shelf, UnreadableError
from tests.library.hostile import GOOD


@pytest.fixture
def own(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "My First_Scene.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "broken.yml").write_text("title: only\n", encoding="utf-8")
    (folder / ".hidden.yaml").write_text(GOOD, encoding="utf-8")
    (folder / "notes.txt").write_text("no scene", encoding="utf-8")
    return folder


def test_names_are_made_of_file_names(own: Path) -> None:
    names = {place.name: place.origin for place in Shelf(own=own).places()}
    assert names["my-first-scene"] == "own"
    assert names["broken"] == "own"
    assert names["back-at-the-desk"] == "shipped"
    assert list(names) == sorted(names)
    assert not {"hidden", "notes"} & set(names)


def test_an_entry_tells_what_the_scene_is(own: Path) -> None:
    entries = {entry.name: entry for entry in Shelf(own=own).entries()}
    found = entries["my-first-scene"]
    assert (found.title, found.about, found.level, found.minutes) == (
        "Friday",
        "Two flatmates and a sink.",
        "steady",
        10,
    )
    assert (found.touches_on, found.seats) == ("a quarrel", ("Ana", "Ben"))
    assert found.skills == ("define-problem", "reflect-feeling")
    assert found.setting == "Thursday evening in a shared flat."
    assert entries["broken"].broken


@pytest.mark.parametrize("asked", ["back-at-the-desk", "Back at the desk", "back-at-the-desk.yaml", "back_at_the_desk"])
def test_a_name_may_be_written_as_one_likes(asked: str) -> None:
    assert Shelf().find(asked).name == "back-at-the-desk"


def test_a_name_that_is_near_is_offered() -> None:
    with pytest.raises(NotOnShelfError, match="did you mean “back-at-the-desk”"):
        Shelf().find("back-to-the-desk")
    with pytest.raises(NotOnShelfError, match="rehearse list"):
        Shelf().find("qqqq")


def test_a_path_wins_over_a_name(own: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (own / "welcome.yaml").write_text(GOOD, encoding="utf-8")
    monkeypatch.chdir(own)
    assert Shelf().find("welcome.yaml").origin == "path"
    assert Shelf().find("./welcome.yaml").origin == "path"
    assert Shelf().find("welcome").origin == "shipped"
    assert Shelf(own=own).find("welcome").origin == "own"
    assert Shelf().take("welcome.yaml").scenario is not None


def test_a_path_that_is_not_there_is_unreadable() -> None:
    with pytest.raises(UnreadableError, match="no such file"):
        Shelf().take("./nowhere/scene.yaml")


def test_a_folder_that_is_not_there_holds_no_scenes(tmp_path: Path) -> None:
    assert Shelf(own=tmp_path / "none", shipped=tmp_path / "neither").places() == ()


def test_a_changed_file_is_read_again(own: Path, tmp_path: Path) -> None:
    shelf = Shelf(own=own, cache=tmp_path / "cache")
    first = shelf.take("my-first-scene").scenario
    (own / "My First_Scene.yaml").write_text(GOOD.replace("title: Friday", "title: Saturday"), encoding="utf-8")
    again = shelf.take("my-first-scene").scenario
    assert first is not None
    assert again is not None
    assert (first.title, again.title) == ("Friday", "Saturday")
    assert first.digest != again.digest
