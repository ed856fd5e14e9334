"""The reference: every public name of ``polybill``, by the module that it comes from, read from the docstrings."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from importlib import import_module
from typing import Any, Final

import polybill

SECTIONS: Final = {
    "clients": "Clients",
    "requests": "Requests",
    "results": "Results and outcomes",
    "errors": "Errors",
    "ledgers": "Ledgers",
    "functions": "Functions",
    "other": "Other names",
}
MODULES: Final = ("polybill.webhooks", "polybill.sandbox")
"""Public modules with names of their own."""


def pages() -> dict[str, str]:
    """Write all pages, by name."""
    sections: dict[str, list[str]] = {name: [] for name in SECTIONS}
    for name in polybill.__all__:
        if not name.startswith("__"):
            sections[section(name)].append(name)
    made = {f"reference/{key}": _page(SECTIONS[key], "polybill", found) for key, found in sections.items() if found}
    for module in MODULES:
        found = [name for name in import_module(module).__all__ if name not in polybill.__all__]
        made[f"reference/{module.rpartition('.')[2]}"] = _page(f"`{module}`", module, found)
    menu = "\n".join(key.partition("/")[2] for key in made)
    return {**made, "reference/index": f"# Reference\n\n```{{toctree}}\n:maxdepth: 1\n\n{menu}\n```\n"}


def section(name: str) -> str:
    """Return the section of a public name."""
    found = getattr(polybill, name)
    home = str(getattr(found, "__module__", ""))
    if not inspect.isclass(found):
        return "functions" if callable(found) else "other"
    if issubclass(found, polybill.PolybillError):
        return "errors"
    if home.startswith("polybill.providers"):
        return "clients"
    if home.startswith("polybill.ledger"):
        return "ledgers"
    if home.startswith("polybill_canonical"):
        return "requests"
    return "results" if home.startswith(("polybill.canonical", "polybill.outcome")) else "other"


def _page(title: str, module: str, names: Iterable[str]) -> str:
    blocks = "\n".join(line for name in sorted(names, key=str.lower) for line in _directive(module, name))
    return f"# {title}\n\n```{{eval-rst}}\n{blocks}\n```\n"


def _directive(module: str, name: str) -> Iterator[str]:
    found: Any = getattr(import_module(module), name)
    if inspect.isclass(found):
        yield f".. autoclass:: {module}.{name}"
        yield "   :members:"
        if not issubclass(found, (Exception, tuple)):
            yield "   :inherited-members: object, str, int, Enum"
    elif inspect.isroutine(found):
        yield f".. autofunction:: {module}.{name}"
    elif inspect.ismodule(found):
        yield f".. automodule:: {found.__name__}"
    else:
        yield f".. autodata:: {module}.{name}"
        yield "   :no-value:"
    yield ""
