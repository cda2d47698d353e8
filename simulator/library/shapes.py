"""The fixed keys of a scenario file, block by block: what the reader validates and the JSON Schema is made from.

A value that is one text, one of a few words, or a number is validated here. Where something richer may stand the
node is passed on as it is, for the reader of that part; what may stand there is told to the schema alone.
"""

from functools import cache
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import core_schema

from simulator.library.nodes import Node, Text


def _said(node: object) -> object:
    """What the text of a node says; any other thing is left to be refused."""
    return " ".join(node.value.split()) if isinstance(node, Text) else node


class _AsItIs:
    """Says to pydantic what a node is. Left to itself it would look into the nodes for longer than it reads a scene."""

    def __init__(self, kind: type | None = None) -> None:
        self.kind = kind

    def __get_pydantic_core_schema__(self, source: object, handler: object) -> core_schema.CoreSchema:
        return core_schema.is_instance_schema(self.kind) if self.kind else core_schema.any_schema()


Words = Annotated[Text, _AsItIs(Text), WithJsonSchema({"holds": "Words"})]
Number = Annotated[int, BeforeValidator(_said), WithJsonSchema({"type": ["integer", "string"]})]
Minutes = Annotated[int, Field(ge=1, le=600), BeforeValidator(_said), WithJsonSchema({"type": "integer"})]
Level = Annotated[Literal["gentle", "steady", "tough"], BeforeValidator(_said)]
Times = Annotated[Literal["once", "twice"], BeforeValidator(_said)]

Rich = Annotated[Node | None, _AsItIs(), WithJsonSchema({})]
"""A value with a reader of its own, which says what does not fit. `holds` tells the schema what may stand there."""


def _key(text: str, *examples: str, holds: str = "") -> Any:
    extra: dict[str, Any] = {"holds": holds} if holds else {}
    return Field(default=None, description=text, examples=list(examples) or None, json_schema_extra=extra)


class Shape(BaseModel):
    """A block with fixed keys. Keys that depend on the names of roles and meters are kept besides."""

    model_config = ConfigDict(
        alias_generator=lambda name: name.replace("_", " "), arbitrary_types_allowed=True, extra="allow", frozen=True
    )

    @property
    def others(self) -> dict[str, Node]:
        """The keys that are not fixed, in the order of the file."""
        return self.__pydantic_extra__ or {}


class Header(Shape):
    """The top of a file: what the scene is, who is in it, and its beats."""

    rehearse: Number | None = _key("The version of the format.", "1")
    title: Words | None = _key("The name of the scene.", "Back at the desk")
    about: Words | None = _key("One sentence for the shelf.", "A colleague's first day back after a bereavement.")
    by: Words | None = _key("Who wrote the scene.", "M. Okafor")
    for_you: Words | None = _key("A note shown first, to the person you send the scene to.", "Try this before Sunday.")
    language: Words | None = _key("The language of the scene, as two letters.", "en")
    level: Level | None = _key("How hard it is.", "gentle")
    minutes: Minutes | None = _key("How long one rehearsal takes.", "8")
    touches_on: Words | None = _key("Shown before the start, so that the player may leave.", "bereavement")
    roles: Rich = _key("The people: a name and a few words on each, or names alone.", "Kim, Lou", holds="Roles")
    names: Rich = _key("Pronouns, and names to choose from by chance.", "any of Ana, Bea; she", holds="Names")
    you_play: Words | None = _key("The usual seat. Any role that replies can be taken.", "Robin")
    setting: Words | None = _key("Where and when it happens.", "Lunch break on a bench behind the office.")
    before_you_start: Words | None = _key("What to keep in mind, shown before the start.", "Your job is to listen.")
    practise: Rich = _key("The skills that the scene is there for.", "reflect-feeling, open-follow-up", holds="PerRole")
    practice: Rich = _key("The same as practise.", "reflect-feeling, open-follow-up", holds="PerRole")
    go_easy_on: Rich = _key("What to do less of.", "unasked-advice, minimizing", holds="PerRole")
    score_with: Rich = _key("How the whole conversation is looked at in the end.", "listening", holds="PerRole")
    partner_follows: Rich = _key("The meter that sets the tone of a scripted role.", "tension", holds="Follows")
    meters: Rich = _key("What can move between 0 and 10, and where it starts.", "openness: 3", holds="Meters")
    beats: Rich = _key("The steps of the scene, each under a name of its own.", "the bench:", holds="Beats")
    endings: Rich = _key("The ways in which the scene can end.", "good ending:", holds="Endings")
    skills: Rich = _key("Skills of your own. Kept for later.", holds="Later")
    plays: Rich = _key("Whole plays that test the scene. Kept for later.", holds="Later")


class Beat(Shape):
    """A beat: lines that roles say, then at most one reply, then rules that read what the reply showed."""

    lines: Rich = _key("Lines in their order, where one role speaks twice.", "- Kurt: Well.", holds="Lines")
    contains: Rich = _key("What the line holds, as a help for hearing the reply.", "distress", holds="Listed")
    key_ideas: Rich = _key(
        "The ideas of the line, and ways of saying each.", "car park / lift, went home", holds="Listed"
    )
    feelings_that_fit: Rich = _key("Feelings that a good reply might name.", "dread, nervous, torn", holds="Listed")
    practise: Rich = _key("The skills that this beat is there for.", "reflect-feeling", holds="PerRole")
    practice: Rich = _key("The same as practise.", "reflect-feeling", holds="PerRole")
    then: Rich = _key("Rules; the first that fits is used.", "- when: reflect-feeling", holds="Rules")
    otherwise: Rich = _key("What happens where no rule fits.", "go to: the desk", holds="OneRule")
    when_done: Rich = _key("What happens when the turns are over.", "go to: the plan", holds="Rules")
    go_to: Words | None = _key("Where a beat without a reply leads.", "the desk")
    examples: Rich = _key("Single replies that test the beat. Kept for later.", holds="Later")


class Reply(Shape):
    """The reply of one role: what it is for, and wordings of three kinds."""

    aim: Words | None = _key("What the reply is for.", "Show Sam that you heard how hard it was.")
    hint: Words | None = _key("A nudge for whoever is stuck.", "What might it have felt like?")
    good: Rich = _key("Good ways of saying it.", "Part of you wasn't ready to walk in.", holds="Replies")
    ordinary: Rich = _key("What most people would say.", "That sounds hard.", holds="Replies")
    poor: Rich = _key("What one says in haste.", "You should have stayed at home.", holds="Replies")


class Turns(Reply):
    """Replies that roles give in turn."""

    until: Words | None = _key("When the turns are over.", "4 options", "each has spoken once")


class Wording(Shape):
    """One reply with what it shows, where the program hears it otherwise."""

    say: Words | None = _key("The reply.", "It took a lot to get through that door.")
    shows: Rich = _key("Skills that it shows.", "reflect-feeling", holds="Listed")
    shows_not: Rich = _key("Skills that it does not show.", "minimizing", holds="Listed")


class Rule(Shape):
    """What happens when a condition holds."""

    when: Words | None = _key("The condition.", "reflect-feeling or any reflection without criticism")
    lines: Rich = _key("Lines in their order, where one role speaks twice.", "- Kurt: Well.", holds="Lines")
    change: Rich = _key("How meters move.", "openness +2, tension -1", holds="Listed")
    coach: Words | None = _key("A word to the player, about what happened.", "Sam went quiet. Try once more.")
    try_again: Times | None = _key("The same reply is asked again.", "once")
    reveal: Rich = _key("Something that comes to light.", "Ben now knows about the mistake at work.", holds="Texts")
    go_to: Words | None = _key("The beat or ending that comes next.", "the desk")


class Ending(Shape):
    """How a rehearsal ends: last lines, a message, something to celebrate."""

    lines: Rich = _key("Lines in their order, where one role speaks twice.", "- Kurt: Well.", holds="Lines")
    message: Words | None = _key("What the player takes home.", "You gave Sam room.")
    celebrate: Words | None = _key("A cheer for the player.", "Say to yourself: hooray, I listened!")


@cache
def known_keys(shape: type[Shape]) -> tuple[str, ...]:
    """The fixed keys of `shape`, in their order."""
    return tuple(str(field.alias) for field in shape.model_fields.values())
