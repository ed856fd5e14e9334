"""What the tests need to know of each provider: a module for each, found because its file is there.

``python -m scripts.new_provider`` makes that of a new one; the tests that go through all providers then try it too.
"""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

MODULES: dict[str, ModuleType] = {
    module.name: import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__)
}


def table(name: str) -> dict[str, Any]:
    """Give a constant of each module that has it, by provider key."""
    return {key: getattr(module, name) for key, module in MODULES.items() if hasattr(module, name)}
