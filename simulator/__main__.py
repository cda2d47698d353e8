"""`python -m simulator` is the same program as `rehearse`."""

from simulator.cli import main

main()
