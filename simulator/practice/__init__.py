"""What was tried and how it went: chances, ratings, and the words said about a reply."""

from simulator.practice.chance import Chances, chances
from simulator.practice.rating import Ratings, rate
from simulator.practice.remark import UNHEARD, quoted, remark

__all__ = ["UNHEARD", "Chances", "Ratings", "chances", "quoted", "rate", "remark"]
