"""Positions and pointers; they are part of the contract model and stay importable from here."""

from scripts.contracts.pointers import escape, join, steps
from scripts.contracts.positions import Positions

__all__ = ["Positions", "escape", "join", "steps"]
