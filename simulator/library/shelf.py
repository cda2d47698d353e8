"""The shelf: the scenes that come with the program, the person's own, and any that a path names."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

from simulator.library.cache import keep, kept
from simulator.library.opening import UnreadableError, data_of
from simulator.library.outcome import Reading
from simulator.library.reader import read
from simulator.scenario.model import Scenario

_ENDINGS = (".yaml", ".yml")
_PROGRAM = Path(__file__).resolve().parent.parent
_APART = re.compile(r"[\W_]+")

Origin = Literal["shipped", "own", "path"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where a scene is kept. `name` is how a person asks for it."""

    name: str
    path: Path
    origin: Origin


@dataclass(frozen=True, slots=True)
class Entry:
    """What the shelf tells about a scene. `broken` says that its file has to be mended before it can be played."""

    place: Place
    title: str
    about: str = ""
    level: str = "steady"
    minutes: int = 0
    skills: tuple[str, ...] = ()
    touches_on: str = ""
    seats: tuple[str, ...] = ()
    setting: str = ""
    broken: bool = False

    @property
    def name(self) -> str:
        """How a person asks for it."""
        return self.place.name


class NotOnShelfError(Exception):
    """No scene has this name. The message is a sentence for people; `near` is the name that may be meant."""

    def __init__(self, name: str, near: str | None) -> None:
        meant = f"did you mean “{near}”?" if near else "`rehearse list` shows them all"
        super().__init__(f"there is no scene called “{name}”; {meant}")
        self.name, self.near = name, near


def shipped_folder() -> Path:
    """Where the scenes that come with the program are: inside it once installed, beside it in a checkout."""
    inside = _PROGRAM / "shipped"
    return inside if inside.is_dir() else _PROGRAM.parent / "scenarios"


@dataclass(frozen=True, slots=True)
class Shelf:
    """All scenes at hand. `own` is the person's folder, `cache` a folder for read scenes; either may be missing."""

    own: Path | None = None
    cache: Path | None = None
    shipped: Path | None = None

    def places(self) -> tuple[Place, ...]:
        """Every scene on the shelf by name. The person's own stands before a shipped one of the same name."""
        found: dict[str, Place] = {}
        for place in (*_in(self.shipped or shipped_folder(), "shipped"), *_in(self.own, "own")):
            found[place.name] = place
        return tuple(found[name] for name in sorted(found))

    def entries(self) -> tuple[Entry, ...]:
        """What the shelf tells about each scene."""
        return tuple(self._entry(place) for place in self.places())

    def find(self, asked: str) -> Place:
        """The scene that `asked`, a path or a name, means. Raises `NotOnShelfError`."""
        path = Path(asked)
        looks_like_a_path = os.sep in asked or "/" in asked or path.suffix in _ENDINGS
        if looks_like_a_path and (os.path.lexists(path) or os.sep in asked or "/" in asked):
            return Place(slug(path.stem), path, "path")
        named = {place.name: place for place in self.places()}
        name = slug(path.stem if path.suffix in _ENDINGS else asked)
        if name in named:
            return named[name]
        from difflib import get_close_matches  # only for who mistyped

        near = get_close_matches(name, named, n=1, cutoff=0.6)
        raise NotOnShelfError(asked, near[0] if near else None)

    def take(self, asked: str) -> Reading:
        """Read the scene that `asked` means, from the cache if it can be. Raises as `find`, or `UnreadableError`."""
        return self.read(self.find(asked))

    def read(self, place: Place) -> Reading:
        """Read the scene at `place`, from the cache if it can be. Raises `UnreadableError`."""
        return self.reading_of(data_of(place.path), str(place.path))

    def reading_of(self, data: bytes, file: str) -> Reading:
        """Read the bytes of a scene, from the cache if it can be. `file` is how messages call it."""
        scenario = kept(self.cache, sha256(data).hexdigest())
        if scenario is not None:
            return Reading(scenario)
        reading = read(data, file)
        if reading.scenario is not None:
            keep(self.cache, reading.scenario)
        return reading

    def _entry(self, place: Place) -> Entry:
        try:
            scenario = self.read(place).scenario
        except UnreadableError:
            scenario = None
        return _told(place, scenario) if scenario else Entry(place, place.name, broken=True)


def slug(stem: str) -> str:
    """The name of a scene, from its file's: small letters, words joined by one hyphen."""
    return _APART.sub("-", stem.casefold()).strip("-")


def _in(folder: Path | None, origin: Origin) -> Iterator[Place]:
    try:
        paths = sorted(folder.iterdir()) if folder else []
    except OSError:
        return  # a folder that is not there, or may not be looked into, holds no scenes
    for path in paths:
        if path.suffix in _ENDINGS and not path.name.startswith("."):
            yield Place(slug(path.stem), path, origin)


def _told(place: Place, scenario: Scenario) -> Entry:
    skills = dict.fromkeys(skill for role in scenario.roles for skill in role.practise)
    return Entry(
        place=place,
        title=scenario.title,
        about=scenario.about,
        level=scenario.level,
        minutes=scenario.minutes,
        skills=tuple(skills),
        touches_on=scenario.touches_on,
        seats=scenario.seats,
        setting=scenario.setting,
    )
