"""Staging: the names and pronouns of one rehearsal, and the texts in which they stand.

A text without `{` costs one look and never comes near Jinja2.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from simulator.clean import clean
from simulator.scenario.casting import cast
from simulator.scenario.model import Scenario
from simulator.scenario.template import check_template, render_template
from simulator.scenario.template_names import TemplateNames, known_names, spoken_names, template_name

__all__ = ["Stage", "TemplateNames", "check_template", "known_names", "stage_for"]


@dataclass(frozen=True, slots=True)
class Stage:
    """The names that roles go by in one rehearsal. `says` holds what each template name says, pronouns included."""

    names: Mapping[str, str] = field(default_factory=dict)
    says: Mapping[str, str] = field(default_factory=dict)

    def name_of(self, role: str) -> str:
        """What `role` is called on screen."""
        return self.names.get(role, role)

    def say(self, text: str, meters: Mapping[str, int]) -> str:
        """`text` with its templates filled, safe for a terminal."""
        if "{" not in text:
            return text
        values: dict[str, str | int] = {template_name(meter): value for meter, value in meters.items()}
        values.update(self.says)
        return clean(render_template(text, values))


def stage_for(scenario: Scenario, seed: int) -> Stage:
    """The stage of the rehearsal of `scenario` with `seed`: the same two always give the same names."""
    names = cast(scenario.roles, seed)
    return Stage(names, spoken_names(scenario.roles, names))
