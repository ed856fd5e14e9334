"""The lazy façade of ``polybill``: finds a public name in its module. Imports nothing that costs time."""

from importlib import import_module

from polybill._clients import CLIENTS
from polybill._names import MODULES, PUBLIC

_HOMES = {name: module for module, names in PUBLIC.items() for name in names} | CLIENTS
NAMES = tuple(sorted((*_HOMES, "__version__")))
"""Every public name; the modules of `MODULES` are left out, so that ``import *`` stays cheap."""


def load(name: str) -> object:
    """Import a public name.

    Raises:
        AttributeError: ``polybill`` has no such name; the message suggests the nearest.
        ConfigurationError: the name needs a package that is not installed.
    """
    if name in MODULES:
        return import_module(f"polybill.{name}")
    if name not in _HOMES:
        from polybill.suggestion import did_you_mean  # noqa: PLC0415 - only a typo needs it

        hint = "" if name.startswith("_") else did_you_mean(name, (*NAMES, *MODULES))
        raise AttributeError(f"module 'polybill' has no attribute {name!r}{hint}")
    try:
        return getattr(import_module(_HOMES[name]), name)
    except ModuleNotFoundError as error:
        missing = (error.name or "").partition(".")[0]
        if not missing.startswith("polybill_"):
            raise
        from polybill.errors import ConfigurationError  # noqa: PLC0415 - most imports never fail

        extra = missing.removeprefix("polybill_")
        text = f"polybill.{name} needs the package {missing}; run: pip install 'polybill[{extra}]'"
        raise ConfigurationError(text) from None
