"""Casting: which of its possible names each role goes by in one rehearsal, no two the same where that can be had."""

from collections.abc import Mapping, Sequence

from simulator.scenario.chance import choose
from simulator.scenario.model import Role


def cast(roles: Sequence[Role], seed: int) -> dict[str, str]:
    """The name on screen of each role, by the role's name in the file."""
    wishes = {role.name: _in_seeded_order(role, seed) for role in roles}
    holder: dict[str, str] = {}
    for role in roles:
        _seat(role.name, wishes, holder)
    given = {role: name for name, role in holder.items()}
    return {role: _as_written(wishes[role], given.get(role)) for role in wishes}


def _in_seeded_order(role: Role, seed: int) -> tuple[str, ...]:
    if not role.names:
        return (role.name,)
    first = choose(seed, f"the name of {role.name}", 0, len(role.names))
    return role.names[first:] + role.names[:first]


def _seat(role: str, wishes: Mapping[str, Sequence[str]], holder: dict[str, str]) -> None:
    """Give `role` a name of its own, moving others to further wishes of theirs if need be (a matching, breadth first).

    `holder` maps names, in one case, to the roles that have them. Where every way is barred nothing changes.
    """
    came_from: dict[str, str] = {}
    waiting = [role]
    for asking in waiting:
        for name in dict.fromkeys(wish.casefold() for wish in wishes[asking]):
            if name in came_from:
                continue
            came_from[name] = asking
            if name not in holder:
                _shift(name, role, came_from, holder)
                return
            waiting.append(holder[name])


def _shift(name: str, role: str, came_from: Mapping[str, str], holder: dict[str, str]) -> None:
    """Hand names along the way that was found, from the free `name` back to `role`."""
    had = {owner: held for held, owner in holder.items()}
    while True:
        taker = came_from[name]
        holder[name] = taker
        if taker == role:
            return
        name = had[taker]


def _as_written(wishes: Sequence[str], given: str | None) -> str:
    return next((wish for wish in wishes if wish.casefold() == given), wishes[0])
