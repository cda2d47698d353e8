"""One file being read: its desk, the names that its parts may use, and how a text, a skill, a condition is read."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from pydantic import ValidationError

from simulator.clean import clean
from simulator.library.amiss import explain, nothing_after
from simulator.library.desk import Desk, shown
from simulator.library.nodes import Block, Items, Node, Text, is_empty
from simulator.library.shapes import Shape, known_keys
from simulator.scenario.condition import Condition
from simulator.scenario.condition_words import Names, NotUnderstoodError, nearest, read_condition, read_until
from simulator.scenario.model import Until, Where
from simulator.scenario.problem import SHAPE, TEMPLATE, UNKNOWN_CHOICE, UNKNOWN_ROLE, kinds
from simulator.scenario.staging import check_template
from simulator.scenario.template_names import TemplateNames

S = TypeVar("S", bound=Shape)
V = TypeVar("V")
_KINDS = kinds()


@dataclass
class Page:
    """One file being read. The names are filled in as soon as the header has told them."""

    desk: Desk
    roles: tuple[str, ...] = ()
    meters: tuple[str, ...] = ()
    names: Names = field(default_factory=Names)
    known: TemplateNames = field(default_factory=TemplateNames)
    targets: list[Text] = field(default_factory=list)
    _conditions: dict[str, Condition] = field(default_factory=dict)
    _skills: dict[str, str] = field(default_factory=dict)
    _skill_lists: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def shaped(self, shape: type[S], block: Block) -> S:
        """`block` as `shape`. What does not fit is laid on the desk and left out."""
        for key, node in block.values.items():
            if isinstance(node, Text) and not node.value and not node.style and key in known_keys(shape):
                nothing_after(shape, key, block, self.desk)
        try:
            return shape.model_validate(block.values)
        except ValidationError as error:
            bad = {str(fault["loc"][0]) for fault in error.errors(include_url=False)}
            for fault in error.errors(include_url=False, include_input=False):
                explain(shape, fault, block, self.desk)
            return shape.model_validate({key: value for key, value in block.values.items() if key not in bad})

    def block(self, node: Node, example: str) -> Block | None:
        """`node` if keys stand under it."""
        if isinstance(node, Block):
            return node
        self.desk.add(SHAPE, node.where, f"Keys belong under this one, such as “{example}”")
        return None

    def text(self, text: Text | None) -> str:
        """What a text says that a person will see: cleaned, its templates checked."""
        if text is None:
            return ""
        value = clean(text.value).strip()
        if "{" in value:
            self._check_template(value, text.where)
        return value

    def _check_template(self, value: str, where: Where) -> None:
        for message in check_template(value, self.known):
            self.desk.add(TEMPLATE, where, message)

    def condition(self, text: Text) -> Condition | None:
        """The condition that `text` says; None, and a problem, if it can't be read."""
        found = self._conditions.get(text.value)
        if found is None:
            try:
                found = self._conditions[text.value] = read_condition(text.value, self.names)
            except NotUnderstoodError as error:
                self.not_understood(error, text)
        return found

    def until(self, text: Text) -> Until | None:
        """How long turns go on; None, and a problem, if it can't be read."""
        try:
            count, skills = read_until(text.value, self.names)
        except NotUnderstoodError as error:
            self.not_understood(error, text)
            return None
        return Until(count, skills, " ".join(text.value.split()))

    def not_understood(self, error: NotUnderstoodError, text: Text) -> None:
        """Lay down what could not be read in `text`, at the very word if it stands on the line."""
        line = self.desk.raw(text.line)
        at = line.find(error.written, text.column - 1) if error.written else -1
        where = Where(text.line, at + 1) if at >= 0 else text.where
        mended = self.desk.swapped(where, error.written, error.repaired) if at >= 0 and error.repaired else None
        self.desk.add(_KINDS[error.kind], where, error.sentence[:1].upper() + error.sentence[1:], mended)

    def listed(self, node: Node | None, example: str) -> list[Text]:
        """The texts of a list that is written with commas or with dashes."""
        if node is None or is_empty(node):
            return []
        if isinstance(node, Text):
            return list(_split(node))
        if isinstance(node, Block):
            self.desk.add(SHAPE, node.where, f"A list belongs here, such as “{example}”")
            return []
        for item in node.nodes:
            if not isinstance(item, Text):
                self.desk.add(SHAPE, item.where, f"Short texts belong in this list, such as “{example}”")
        return [item for item in node.nodes if isinstance(item, Text) and item.value.strip()]

    def short_texts(self, node: Node | None, example: str) -> tuple[str, ...]:
        """What the texts of a list say."""
        if isinstance(node, Text):
            parts = self.text(node).split(",")
        else:
            parts = [self.text(text) for text in self.listed(node, example)]
        return tuple([said for part in parts if (said := part.strip())])

    def skills(self, node: Node | None) -> tuple[str, ...]:
        """The skills that a list names."""
        if isinstance(node, Text) and node.value in self._skill_lists:
            return self._skill_lists[node.value]
        before = len(self.desk.problems)
        found = (self._skill(text) for text in self.listed(node, "reflect-feeling, open-follow-up"))
        skills = tuple(dict.fromkeys(skill for skill in found if skill))
        if isinstance(node, Text) and len(self.desk.problems) == before:
            self._skill_lists[node.value] = skills
        return skills

    def _skill(self, text: Text) -> str | None:
        skill = self._skills.get(text.value)
        if skill is None:
            try:
                skill = self._skills[text.value] = self.names.skill(text.value)
            except NotUnderstoodError as error:
                self.not_understood(error, text)
        return skill

    def per_role(self, node: Node | None, read: Callable[[Node], V], roles: Iterable[str]) -> dict[str, V]:
        """What `read` makes of `node`: one for all `roles`, or, where roles stand as keys, one for each."""
        if node is None:
            return {}
        if not isinstance(node, Block):
            return dict.fromkeys(roles, read(node))
        named = ((self.role(name, node.keys[name].where), value) for name, value in node.values.items())
        return {role: read(value) for role, value in named if role}

    def role(self, name: str, where: Where) -> str | None:
        """`name` if it is a role; None, and a problem, if not."""
        name = " ".join(name.split())
        if name in self.roles or not self.roles:
            return name if self.roles else None  # without any roles every name would be unknown
        near = nearest(name, self.roles)
        said = f"did you mean “{near}”?" if near else f"add “{name[:40]}” under “roles:”"
        self.desk.add(UNKNOWN_ROLE, where, f"No role is called {shown(name)}; {said}", self._mended(where, name, near))
        return None

    def choice(self, text: Text, words: Iterable[str]) -> str | None:
        """The one of `words` that `text` is; None, and a problem, if it is none of them."""
        said, known = " ".join(text.value.split()), tuple(words)
        if said in known:
            return said
        near = nearest(said, known)
        hint = f"did you mean “{near}”?" if near else "it can be " + ", ".join(known)
        mended = self._mended(text.where, said, near)
        self.desk.add(UNKNOWN_CHOICE, text.where, f"{shown(said)} is not known here; {hint}", mended)
        return None

    def _mended(self, where: Where, old: str, near: str | None) -> str | None:
        return self.desk.swapped(where, old, near) if near else None


def _split(text: Text) -> Iterable[Text]:
    """The parts of `text` between commas, each with its place on the line."""
    column = text.column + (text.style in ("'", '"'))
    on_one_line = text.style in ("", "'", '"')
    for part in text.value.split(","):
        if part.strip():
            start = column + len(part) - len(part.lstrip()) if on_one_line else text.column
            yield Text(part.strip(), text.line, start, text.style)
        column += len(part) + 1


def each_item(node: Node) -> list[Node]:
    """The items of a list; anything else is its only item."""
    return node.nodes if isinstance(node, Items) else [node]
