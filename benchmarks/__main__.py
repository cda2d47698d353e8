"""`make bench`: every measurement, one line each; exit 1 if one does not hold."""

import sys
from importlib import import_module

PARTS = ("engine", "starting", "reading", "hostile", "terminal")


def main(parts: list[str]) -> int:
    """Run the parts named, or all."""
    held = True
    for part in parts or PARTS:
        for measure in import_module(f"benchmarks.{part}").measures():
            print(measure, flush=True)
            held = held and measure.holds
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
