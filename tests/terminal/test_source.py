"""Read from the source: no widget is given a `str` that was not written in this program."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import simulator.terminal

ROOM = Path(simulator.terminal.__file__).parent
FILES = sorted(ROOM.glob("*.py"))

SHOWS = {
    "Static", "Label", "Button", "Option", "Markdown", "RadioButton", "Checkbox", "Collapsible", "Digits", "Log",
    "Select", "Tab", "TabPane", "Rule", "Tree", "Link", "Header", "Placeholder", "Text", "TurnView", "Earlier",
    "update", "notify", "replace_option_prompt_at_index", "replace_option_prompt", "add_option", "panic",
    "set_options", "add_row", "add_column",
}  # fmt: skip
"""What shows the text that it is given."""

TEXTS = {"border_title", "border_subtitle", "tooltip", "title", "sub_title", "placeholder", "label"}
"""What is shown when it is set, or given by name."""


def content_functions() -> set[str]:
    """The functions of the room that are written to return `Content`."""
    found = set()
    for file in FILES:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef) and node.returns and "Content" in ast.unparse(node.returns):
                found.add(node.name)
    return found


CONTENT = content_functions()


def is_literal(node: ast.expr, known: set[str]) -> bool:
    """Whether `node` is a constant, or made by a function that returns `Content`, or holds what such a one made."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.JoinedStr | ast.BinOp):
        return False
    if isinstance(node, ast.IfExp):
        return is_literal(node.body, known) and is_literal(node.orelse, known)
    if isinstance(node, ast.Subscript):
        return is_literal(node.value, known)
    if isinstance(node, ast.Call):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return name in CONTENT
    if isinstance(node, ast.Attribute):
        return node.attr in {"content", "whole"}
    return isinstance(node, ast.Name) and node.id in known


def names_of_content(function: ast.AST) -> set[str]:
    """The names in a function that are annotated as `Content`, or are set from something literal."""
    known: set[str] = set()
    for node in ast.walk(function):
        if isinstance(node, ast.arg) and node.annotation and "Content" in ast.unparse(node.annotation):
            known.add(node.arg)
        if isinstance(node, ast.Assign) and is_literal(node.value, known):
            known.update(target.id for target in node.targets if isinstance(target, ast.Name))
    return known


def offences(tree: ast.AST) -> Iterator[str]:
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    for function in functions:
        known = names_of_content(function)
        for node in ast.walk(function):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                given = [*node.args] if name in SHOWS else []
                given += [keyword.value for keyword in node.keywords if keyword.arg in TEXTS and name != "Theme"]
                for value in given:
                    if not is_literal(value, known) and not _is_number_or_turn(value):
                        yield f"line {node.lineno}: {name}({ast.unparse(value)})"
            if isinstance(node, ast.Assign) and _sets_text(node) and not is_literal(node.value, known):
                yield f"line {node.lineno}: {ast.unparse(node)}"


def _sets_text(node: ast.Assign) -> bool:
    """Whether a text of a widget is set; the title that a scene remembers is none."""
    return any(isinstance(each, ast.Attribute) and each.attr in TEXTS for each in node.targets) and (
        ast.unparse(node.targets[0]) != "self.title"
    )


def _is_number_or_turn(node: ast.expr) -> bool:
    """The index of an option, the turn that a view is made from (its text is `Content`), words for a set."""
    return ast.unparse(node) in {"at", "turn", "shown", "words"}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_widgets_are_given_literal_text(file: Path) -> None:
    assert list(offences(ast.parse(file.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "source",
    [
        "def f(text): Static(text)",
        "def f(self, text): self.notify(f'{text}')",
        "def f(self, text): self.border_title = text",
        "def f(self, text): place.update('a' + text)",
        "def f(self, text): Option(str(text))",
        "def f(self, text): Button(label=text)",
    ],
)
def test_the_reader_of_the_source_would_see_it(source: str) -> None:
    assert list(offences(ast.parse(source)))


def test_content_is_made_in_one_file_alone() -> None:
    makers = [file.name for file in FILES if _makes_content(file)]
    assert makers == ["literal.py"]
    assert not [file.name for file in FILES if "from_markup" in file.read_text(encoding="utf-8")]


def _makes_content(file: Path) -> bool:
    calls = (node for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))) if isinstance(node, ast.Call))
    return any(ast.unparse(call.func).split(".")[0] == "Content" for call in calls)


def test_textual_is_imported_here_alone() -> None:
    others = [path for path in ROOM.parent.rglob("*.py") if ROOM not in path.parents]
    assert not [path for path in others if "import textual" in path.read_text() or "from textual" in path.read_text()]


def test_no_glyph_of_uncertain_width_is_drawn() -> None:
    for file in [*FILES, *ROOM.glob("*.tcss")]:
        odd = {char for char in file.read_text(encoding="utf-8") if ord(char) >= 0x2600}
        assert not odd, (file.name, odd)
