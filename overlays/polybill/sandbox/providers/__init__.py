"""One package per provider, found because it is there; its ``simulator`` module has the `SIMULATOR`.

They never import one another. Where the documentation is silent, a simulator has to choose. Such choices are marked in
the module, and the message of an answer with an undocumented code states that the code is the sandbox's own.
A distribution of your own may add a simulator by an entry point of the group `GROUP`.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import MappingProxyType
from typing import Final

from polybill.errors import ConfigurationError
from polybill.sandbox.simulator import Simulator
from polybill.sandbox.twin import Twin

GROUP: Final = "polybill.simulators"


def _find() -> dict[str, Simulator]:
    own = [module.name for module in iter_modules(__path__) if module.ispkg]
    found: dict[str, object] = {name: import_module(f"{__name__}.{name}.simulator").SIMULATOR for name in own}
    for point in entry_points(group=GROUP):
        if point.name in found:
            raise ConfigurationError(f"sandbox: two simulators claim {point.name!r}; uninstall that of {point.value}")
        found[point.name] = point.load()
    return {name: _checked(name, found[name]) for name in sorted(found)}


def _checked(name: str, found: object) -> Simulator:
    if not isinstance(found, Simulator):
        raise ConfigurationError(f"sandbox: the simulator of {name} must be a Simulator")
    return found


SIMULATORS: Final[Mapping[str, Simulator]] = MappingProxyType(_find())
"""Provider key to its simulator, in alphabetical order."""

TWINS: Final[Mapping[str, Twin]] = MappingProxyType({name: found.twin for name, found in SIMULATORS.items()})
"""Provider key to its operations."""
