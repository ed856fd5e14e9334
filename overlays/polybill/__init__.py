"""Signed, safely retried and canonical clients for Linksfield, Clink, PayAPI, UseePay and UniBee.

Every name is imported when it is first used, so that ``import polybill`` costs nothing and a provider's client is
needed only by code that uses it. The names are listed in ``_names.py``; type checkers read ``__init__.pyi``.
"""

from polybill import _lazy
from polybill._version import __version__ as __version__

__all__ = _lazy.NAMES  # noqa: PLE0605 - a tuple, made of the one list


def __getattr__(name: str) -> object:
    return _lazy.load(name)


def __dir__() -> list[str]:
    return sorted(__all__)
