"""The engine: two contracts in, findings out. Pure; the rules' meaning is in ``rules.yaml``."""

from .compare import compare

__all__ = ("compare",)
