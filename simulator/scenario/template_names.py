"""The names that a template may use: roles, pronouns and meters, spelled so that they can stand in `{{ }}`."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import lru_cache

from simulator.scenario.model import Role

_FORMS = ("they", "them", "their", "theirs", "themselves", "they_are", "they_have", "they_were")
_SPOKEN = {
    "she": ("she", "her", "her", "hers", "herself", "she is", "she has", "she was"),
    "he": ("he", "him", "his", "his", "himself", "he is", "he has", "he was"),
    "they": ("they", "them", "their", "theirs", "themselves", "they are", "they have", "they were"),
    "you": ("you", "you", "your", "yours", "yourself", "you are", "you have", "you were"),
}
PRONOUN_FORMS = frozenset(_FORMS) | {form.capitalize() for form in _FORMS}
_NAME_LENGTH, _COMPARED_AT_MOST = 40, 200


@dataclass(frozen=True, slots=True)
class TemplateNames:
    """What `{{ }}` may name: `texts` are roles and pronouns, `meters` hold numbers and may be compared by size."""

    texts: frozenset[str] = frozenset()
    meters: frozenset[str] = frozenset()

    def __contains__(self, name: object) -> bool:
        return name in self.texts or name in self.meters

    def __iter__(self) -> Iterator[str]:
        return iter(self.texts | self.meters)

    def __len__(self) -> int:
        return len(self.texts | self.meters)


@lru_cache(maxsize=1024)
def template_name(name: str) -> str:
    """How a role or meter is spelled in a template: `Aunt Vera` is `Aunt_Vera`."""
    spelled = re.sub(r"\W+", "_", name).strip("_")
    return spelled if spelled.isidentifier() else f"_{spelled}"


def spoken_names(roles: Sequence[Role], shown: Mapping[str, str]) -> dict[str, str]:
    """What each template name of `roles` says on screen, where `shown` are the names that the roles go by."""
    says: dict[str, str] = {}
    third_person = [role for role in roles if role.pronoun in ("she", "he", "they")]
    for role in roles:
        says |= _pronouns(role, f"{template_name(role.name)}_")
    if len(third_person) == 1:
        says |= _pronouns(third_person[0], "")
    return says | {template_name(role.name): shown.get(role.name, role.name) for role in roles}


def known_names(roles: Sequence[Role], meters: Iterable[str]) -> TemplateNames:
    """The names that the templates of a scenario with these roles and meters may use."""
    texts = frozenset(spoken_names(roles, {}))
    return TemplateNames(texts, frozenset(template_name(meter) for meter in meters) - texts)


def _pronouns(role: Role, prefix: str) -> dict[str, str]:
    spoken = dict(zip(_FORMS, _SPOKEN.get(role.pronoun, ()), strict=False))
    capitalized = {form.capitalize(): word.capitalize() for form, word in spoken.items()}
    return {prefix + form: word for form, word in (spoken | capitalized).items()}


def unknown_name(name: str, known: TemplateNames) -> str:
    """The sentence for an author who used `name`, which is not `known`."""
    owned = sorted(found for found in known.texts if found.endswith(f"_{name.casefold()}"))
    if name in PRONOUN_FORMS and len(owned) > 1:
        return f"“{name}” could be more than one person; write {{{{ {owned[0]} }}}} or {{{{ {owned[1]} }}}}"
    if name in PRONOUN_FORMS or name.rpartition("_")[2] in PRONOUN_FORMS:
        return f"“{name}” needs a role with a pronoun; add “names:” with a line like “{_someone(known)}: she”"
    near = _nearest(name[:_NAME_LENGTH], tuple(known))
    said = f"; did you mean “{near}”?" if near else f"; there are {_listed(known)}" if known else ""
    return f"“{name[:_NAME_LENGTH]}” is not a role or meter of this scene{said}"


@lru_cache(maxsize=256)
def _nearest(name: str, known: tuple[str, ...]) -> str | None:
    spelled = {found.casefold(): found for found in sorted(known)[:_COMPARED_AT_MOST]}
    close = get_close_matches(name.casefold(), list(spelled), n=1, cutoff=0.6)
    return spelled[close[0]] if close else None


def _someone(known: TemplateNames) -> str:
    return next(iter(sorted(known.texts)), "Sam")


def _listed(known: TemplateNames) -> str:
    some = sorted(known.texts - PRONOUN_FORMS)[:4]
    return ", ".join(f"“{name}”" for name in some)
