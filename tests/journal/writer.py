"""A program that keeps answers until it is stopped, and says of each, once it is safe, that it is."""

import sys
from pathlib import Path

from simulator.journal import JournalError
from tests.journal.keeping import BEGINNING, SOURCE, given, opened


def main(path: str, name: str, count: int) -> None:
    journal = opened(Path(path))
    rehearsal, parent = journal.begin(BEGINNING, SOURCE), None
    for number in range(count):
        token = f"{name}-{number}"
        try:
            parent = journal.add(rehearsal, parent, given("x" * 400, token=token))
        except JournalError as trouble:
            print(type(trouble).__name__, flush=True)
            return
        print(token, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
