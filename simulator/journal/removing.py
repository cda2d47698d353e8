"""Removing rehearsals for good, so that no typed word of theirs stays behind."""

import sqlite3
from collections.abc import Sequence

from simulator.journal.tables import Value


def remove(db: sqlite3.Connection, where: str, values: Sequence[Value] = ()) -> int:
    """Delete the rehearsals for which `where` holds, their answers, and scenario files nobody needs; how many."""
    chosen = f"SELECT id FROM rehearsals WHERE {where}"  # noqa: S608
    db.execute(f"DELETE FROM answers WHERE rehearsal IN ({chosen})", values)  # noqa: S608
    removed = db.execute(f"DELETE FROM rehearsals WHERE {where}", values).rowcount  # noqa: S608
    db.execute("DELETE FROM scripts WHERE digest NOT IN (SELECT digest FROM rehearsals)")
    return removed
