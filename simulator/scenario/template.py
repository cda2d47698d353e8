"""Templates of a small kind: names in `{{ }}`, `if` on names and meters, five filters, and nothing else.

Two walls keep them small. The tokens are looked at before anything is parsed, so that the parser meets nothing deep
or strange; then the parsed tree is held against a list of what may stand where. Only this module knows Jinja2, and
it loads Jinja2 when the first text with a `{` is met.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from simulator.scenario.template_names import TemplateNames, unknown_name

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.nodes import Compare, Filter, Node

LONGEST = 8192
"""So many characters a text with a template may have."""

_A_NAME = re.compile(r"\{\{ ?([A-Za-z][A-Za-z0-9_]*) ?\}\}")
_WORDS_OF_JINJA = frozenset(("true", "false", "none", "not", "and", "or", "is", "in", "if", "else"))

FILTERS = frozenset(("capitalize", "upper", "lower", "title", "trim"))
_BLOCKS = {"if": 1, "elif": 0, "else": 0, "endif": -1}
_OPERATORS = {"(": 1, ")": -1} | dict.fromkeys(("|", "==", "!=", "<", "<=", ">", ">="), 0)
_BY_SIZE = frozenset(("lt", "lteq", "gt", "gteq"))
_SIGNS = _BY_SIZE | {"eq", "ne"}
_MAY_STAND = {
    "top": frozenset(("Template", "Output", "If")),
    "shown": frozenset(("TemplateData", "Name", "Filter")),
    "filtered": frozenset(("Name", "Filter")),
    "asked": frozenset(("Name", "And", "Or", "Not", "Compare")),
    "words": frozenset(("Name", "Const", "Filter", "Operand")),
    "number": frozenset(("Name", "Const", "Operand")),
    "either": frozenset(("Name", "Filter", "Operand")),
}
"""What of Jinja2's tree may stand where. Inside a comparison it depends on what is compared."""

_MUST_BE = {"shown": "text", "filtered": "text", "words": "text", "number": "number"}
_ALLOWED = "a template may hold names, if with == or !=, and the filters " + ", ".join(sorted(FILTERS))
_INSTEAD = {
    "Const": "{{ }} is for names; write words and numbers as they are",
    "CondExpr": "write {% if … %}…{% else %}…{% endif %} instead of an “if” inside {{ }}",
    "Filter": "filters are for texts that are shown, or compared with a text",
}
_TANGLED = "this template is too tangled; use fewer brackets and ifs"
_DEEPEST, _DEEPEST_TREE = 12, 50
_LONGEST_NUMBER = 4
_NAMED_AT_MOST = 3
_LOOKALIKE = re.compile(r"(?<!\{)\{[ ]*(\w+)[ ]*\}(?!\})")


class _RefusedError(Exception):
    """Something a template may not hold; the message is for the author."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a text is as a template: why it is refused, if it is, and the names it uses, by what they must be.

    `texts` are shown or compared with text, `numbers` compared with numbers, `names` all of these and the others.
    """

    refusal: str = ""
    names: tuple[str, ...] = ()
    texts: frozenset[str] = frozenset()
    numbers: frozenset[str] = frozenset()


def check_template(text: str, known: Collection[str]) -> list[str]:
    """What is wrong with the template in `text`, as sentences for the author; empty where nothing is."""
    if "{" not in text:
        return []
    names = known if isinstance(known, TemplateNames) else TemplateNames(frozenset(known))
    reading = read_template(text)
    if reading.refusal:
        return [reading.refusal]
    unknown = [name for name in reading.names if name not in names]
    sentences = [unknown_name(name, names) for name in unknown[:_NAMED_AT_MOST]]
    sentences += [
        f"“{name}” is a meter, a number: ask about it in {{% if {name} > 5 %}}, or show it with “show … as”"
        for name in sorted(reading.texts & names.meters)
    ]
    sentences += [
        f"“{name}” is a name, not a number: compare it with a text, or ask about a meter"
        for name in sorted(reading.numbers & names.texts)
    ]
    return sentences + [
        f"“{found[0]}” has one curly bracket on each side; write {{{{ {found[1]} }}}}"
        for found in _LOOKALIKE.finditer(text)
        if found[1] in names
    ]


def render_template(text: str, values: Mapping[str, str | int]) -> str:
    """`text` filled with `values`. Never raises: a template that does not fit comes back as it was written."""
    named = _with_names_alone(text, values)
    if named is not None:
        return named
    reading = read_template(text)
    fits = (
        not reading.refusal
        and all(name in values for name in reading.names)
        and all(isinstance(values[name], int) for name in reading.numbers)
    )
    return _compiled(text)(values) if fits else text


def _with_names_alone(text: str, values: Mapping[str, str | int]) -> str | None:
    """`text` filled, if it holds nothing but names of texts; None if Jinja2 is needed, which takes a while to load."""
    if len(text) > LONGEST or "{" in _A_NAME.sub("", text):
        return None
    names = _A_NAME.findall(text)
    if not all(isinstance(values.get(name), str) and name.casefold() not in _WORDS_OF_JINJA for name in names):
        return None
    return _A_NAME.sub(lambda found: str(values[found[1]]), text)


@lru_cache(maxsize=4096)
def read_template(text: str) -> Reading:
    """What `text` is as a template."""
    from jinja2 import TemplateSyntaxError

    if len(text) > LONGEST:
        return Reading(f"a text with {{{{ }}}} may have {LONGEST:,} characters; this one has {len(text):,}")
    try:
        _look_at_tokens(text)
        uses = list(_uses(_environment().parse(text)))
    except _RefusedError as refused:
        return Reading(str(refused))
    except TemplateSyntaxError as unclear:
        return Reading(_unclear(text, unclear.message or ""))
    except RecursionError:
        return Reading(_TANGLED)
    names = tuple(dict.fromkeys(name for name, _ in uses))
    return Reading(
        names=names,
        texts=frozenset(name for name, need in uses if need == "text"),
        numbers=frozenset(name for name, need in uses if need == "number"),
    )


@cache
def _environment() -> "Environment":
    from jinja2 import StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    # The walls leave nothing to escape from; the sandbox stands behind them all the same.
    made = ImmutableSandboxedEnvironment(undefined=StrictUndefined, keep_trailing_newline=True, cache_size=0)
    made.globals.clear()
    made.tests.clear()
    made.filters = {name: made.filters[name] for name in FILTERS}
    return made


@lru_cache(maxsize=4096)
def _compiled(text: str) -> Callable[[Mapping[str, str | int]], str]:
    return _environment().from_string(text).render


def _look_at_tokens(text: str) -> None:
    """Refuse what the parser should not even meet: it is recursive, and it turns digits into numbers."""
    brackets = ifs = nots = 0
    before = ""
    for _, kind, word in _environment().lex(text):
        if kind == "whitespace":
            continue
        if kind == "name" and before == "block_begin":
            ifs += _block(word)
        nots = nots + 1 if (kind, word) == ("name", "not") else 0
        brackets += _bracket(kind, word)
        before = kind
        if max(ifs, brackets, nots) > _DEEPEST:
            raise _RefusedError(_TANGLED)
    if ifs:
        raise _RefusedError("each {% if … %} needs one {% endif %}")


def _unclear(text: str, why: str) -> str:
    for opening, closing in (("{{", "}}"), ("{%", "%}"), ("{#", "#}")):
        if text.count(opening) > text.count(closing):
            return f"a “{opening}” needs its “{closing}”"
    return f"this template cannot be read: {why.rstrip('.')}; write it like {{{{ Name }}}}"


def _block(word: str) -> int:
    if word not in _BLOCKS:
        raise _RefusedError(f"“{{% {word} %}}” cannot be used here; there are if, elif, else and endif")
    return _BLOCKS[word]


def _bracket(kind: str, word: str) -> int:
    """How much deeper in brackets a token leads. Refuses tokens that no template of ours can hold."""
    if kind == "operator":
        if word not in _OPERATORS:
            raise _RefusedError(f"“{word}” cannot be used inside {{{{ }}}} or {{% %}}; names, if and filters can")
        return _OPERATORS[word]
    if kind == "float" or (kind == "integer" and len(word) > _LONGEST_NUMBER):
        raise _RefusedError(f"“{word[:20]}” cannot be used here; meters are whole numbers from 0 to 10")
    if kind == "string" and "\\" in word:
        raise _RefusedError("a backslash cannot be used inside {{ }} or {% %}")
    return 0


def _uses(tree: "Node") -> Iterator[tuple[str, str]]:
    """Each name with what it must be: `text`, `number` or `any`. Refuses what may not stand where it stands."""
    waiting: list[tuple[Node, str, int]] = [(tree, "top", 0)]
    while waiting:
        node, place, depth = waiting.pop()
        kind = type(node).__name__
        if kind not in _MAY_STAND[place]:
            raise _RefusedError(_INSTEAD.get(kind, _ALLOWED))
        if depth > _DEEPEST_TREE:
            raise _RefusedError(_TANGLED)
        if kind == "Name":
            yield getattr(node, "name", ""), _MUST_BE.get(place, "any")
        inside = [(child, _place_of(child, node, place), depth + 1) for child in node.iter_child_nodes()]
        waiting.extend(reversed(inside))


def _place_of(child: "Node", node: "Node", place: str) -> str:
    """The place in which `child` stands, inside `node`, which itself stands in `place`."""
    from jinja2 import nodes

    if isinstance(node, nodes.If):
        return "asked" if child is node.test else "top"
    if isinstance(node, nodes.Filter):
        return _filtered(node)
    if isinstance(node, nodes.Compare):
        return _compared(node)
    return "shown" if isinstance(node, nodes.Output) else place


def _filtered(node: "Filter") -> str:
    if node.name not in FILTERS or node.args or node.kwargs or node.dyn_args or node.dyn_kwargs:
        raise _RefusedError(f"“{node.name}” cannot be used after “|”; there are {', '.join(sorted(FILTERS))}")
    return "filtered"


def _compared(node: "Compare") -> str:
    """What the names in a comparison must be, going by its signs and by what they are compared with."""
    from jinja2 import nodes

    signs = {operand.op for operand in node.ops}
    if not signs <= _SIGNS:
        raise _RefusedError("names can be compared with == and !=, meters also with <, <=, > and >=")
    sides = (node.expr, *(operand.expr for operand in node.ops))
    kinds = {type(side.value) for side in sides if isinstance(side, nodes.Const)}
    if not kinds <= {str, int} or len(kinds) > 1 or (str in kinds and signs & _BY_SIZE):
        raise _RefusedError("compare a name with a text in quotes, or a meter with a number from 0 to 10")
    if int in kinds or signs & _BY_SIZE:
        return "number"
    return "words" if kinds else "either"
