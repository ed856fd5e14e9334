"""The public names of ``polybill``, for type checkers (``__init__.pyi``) and for the run time (``_clients.py``).

A provider whose contract is a draft (`scripts.generate.publishing`) is left out: it is imported from its own folder.
The names are listed once, in ``_names.py``; the clients are found in the providers' folders, and so is what each of
them offers (``resources/_offered.py``), which error messages need without knowing a provider.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping
from pathlib import Path

from scripts.generate import publishing

_BASES = frozenset({"SyncClient", "AsyncClient"})
_PYI = '''"""What type checkers know of ``polybill``. Made from ``_names.py`` by `nox -s derive`; edit that file."""

{imports}

__version__: str

__all__ = [
{names}]
'''
_CLIENTS = '''"""The providers' clients and their modules. Made from their folders by `nox -s derive`."""

CLIENTS = {{
{rows}}}
'''

_OFFERED = '''"""Canonical operations and the providers that offer them. Made from their folders by `nox -s derive`."""

OFFERED = {{
{rows}}}
'''


def _literal(path: Path, name: str) -> object:
    """Read a constant of a module without importing it."""
    for statement in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(statement, ast.Assign) and any(
            isinstance(t, ast.Name) and t.id == name for t in statement.targets
        ):
            return ast.literal_eval(statement.value)
    raise SystemExit(f"derive: {path.name} has no constant {name}")


def clients(package: Path, twins: Mapping[Path, str]) -> dict[str, str]:
    """Find the providers' client classes.

    Args:
        package: folder of ``polybill``.
        twins: path and text of derived modules, which may not be written yet.

    Returns:
        Name of each class and its module.
    """
    found: dict[str, str] = {}
    folder = package / "providers"
    texts = {path: path.read_text(encoding="utf-8") for path in folder.glob("*/*client.py")}
    texts |= {path: text for path, text in twins.items() if path.match("providers/*/*client.py")}
    for path, text in sorted(texts.items()):
        if publishing.is_draft(path.parent.name):
            continue
        module = f"polybill.providers.{path.parent.name}.{path.stem}"
        for node in ast.parse(text).body:
            if (
                isinstance(node, ast.ClassDef)
                and {base.id for base in node.bases if isinstance(base, ast.Name)} & _BASES
            ):
                if node.name in found:
                    raise SystemExit(f"derive: {node.name} is a client in {found[node.name]} and in {module}")
                found[node.name] = module
    return dict(sorted(found.items()))


def offered(package: Path, texts: Mapping[Path, str] | None = None) -> dict[str, tuple[str, ...]]:
    """Find the canonical operations in the providers' resources: ``payments.create`` to the providers that have it.

    The arguments are those of `clients`.
    """
    found: dict[str, list[str]] = {}
    folder = package / "providers"
    sources = {path: path.read_text(encoding="utf-8") for path in folder.glob("*/async_resources.py")}
    sources |= {path: text for path, text in (texts or {}).items() if path.match("providers/*/async_resources.py")}
    for path, source in sorted(sources.items()):
        if publishing.is_draft(path.parent.name):
            continue
        for node in ast.parse(source).body:
            if not isinstance(node, ast.ClassDef):
                continue
            values = {
                target.id: statement.value
                for statement in node.body
                if isinstance(statement, ast.Assign)
                for target in statement.targets
                if isinstance(target, ast.Name)
            }
            kind = values.pop("kind", None)
            if isinstance(kind, ast.Constant) and isinstance(kind.value, str):
                for name in values:
                    found.setdefault(f"{kind.value}.{name.removeprefix('_')}", []).append(path.parent.name)
    return {name: tuple(providers) for name, providers in sorted(found.items())}


def public(package: Path, found_clients: Mapping[str, str]) -> dict[str, str]:
    """Give every public name and its module: those of ``_names.py`` and the clients.

    Raises:
        SystemExit: a name is listed twice.
    """
    listed = _literal(package / "_names.py", "PUBLIC")
    if not isinstance(listed, dict):
        raise SystemExit("derive: PUBLIC in _names.py must be a dict of module to names")
    rows = [(name, module) for module, names in listed.items() for name in names] + list(found_clients.items())
    found = dict(rows)
    twice = sorted({name for name, _ in rows if sum(name == other for other, _ in rows) > 1})
    if twice:
        raise SystemExit(f"derive: listed twice in _names.py: {', '.join(twice)}")
    return found


def made(package: Path, twins: Mapping[Path, str]) -> dict[Path, str]:
    """Make the files: path and text, not yet formatted. The arguments are those of `clients`."""
    found = clients(package, twins)
    homes = public(package, found)
    modules = _literal(package / "_names.py", "MODULES")
    by_module: dict[str, list[str]] = {}
    for name, module in homes.items():
        by_module.setdefault(module, []).append(name)
    lines = [f"from {module} import {', '.join(sorted(names))}" for module, names in sorted(by_module.items())]
    lines += [f"from polybill import {name} as {name}" for name in (modules if isinstance(modules, tuple) else ())]
    names = "".join(f'    "{name}",\n' for name in sorted([*homes, "__version__"]))
    rows = "".join(f'    "{name}": "{module}",\n' for name, module in found.items())
    return {
        package / "__init__.pyi": _PYI.format(imports="\n".join(lines), names=names),
        package / "_clients.py": _CLIENTS.format(rows=rows),
        package / "resources" / "_offered.py": _OFFERED.format(
            rows="".join(f'    "{name}": {providers!r},\n' for name, providers in offered(package, twins).items())
        ),
    }
