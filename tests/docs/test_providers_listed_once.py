"""No file lists the providers: each is found because its folders are there.

What a provider needs is in folders and files that have its name: ``specs/<p>``, ``generated/<p>``, ``providers/<p>``.
Elsewhere a literal that names the providers once each, all of them or all but one, is a list that a new provider would
be missing from. A list of cases, which names one provider several times, is none. Prose (Markdown) may name them; so
may what a command derives and a check compares.
"""

from __future__ import annotations

import ast
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from scripts.generate.publishing import published
from scripts.paths import PROVIDERS, ROOT

DERIVED = {
    "overlays/pyproject.toml",  # extras: `nox -s generate`
    "pyproject.toml",  # sources of the workspace: `nox -s generate`
    "overlays/polybill/_clients.py",
    "overlays/polybill/resources/_offered.py",
    "overlays/polybill/__init__.pyi",  # public names: `nox -s derive`
    "tests/typing/user_code.py",  # what users may write, for the type checkers; not derived
}
"""Files with lists that a command writes and a check compares."""

KEYS = frozenset(published())


def is_own(path: Path) -> bool:
    """A file belongs to a provider if a folder or the file itself has its name."""
    return any(part.partition(".")[0] in PROVIDERS for part in path.parts)


def _names(node: ast.AST) -> Iterator[str]:
    """Give the provider keys in the elements of a literal, however they are spelled."""
    match node:
        case ast.Dict(keys=items) | ast.List(elts=items) | ast.Tuple(elts=items) | ast.Set(elts=items):
            found = [item for item in items if item is not None]
        case ast.Match(cases=cases):
            found = [case.pattern.value for case in cases if isinstance(case.pattern, ast.MatchValue)]
        case ast.ImportFrom(names=names):
            yield from (name.name for name in names)
            return
        case _:
            return
    for item in found:
        first = item.elts[0] if isinstance(item, ast.Tuple) and item.elts else item
        match first:
            case ast.Constant(value=str(value)):
                yield value
            case ast.Name(id=name) | ast.Attribute(attr=name):
                yield name


def _plain(value: object) -> Iterator[list[str]]:
    """Give the names of each mapping and list of plain data."""
    if isinstance(value, dict):
        yield [str(key) for key in value]
        for inner in value.values():
            yield from _plain(inner)
    elif isinstance(value, list):
        yield [item for item in value if isinstance(item, str)]
        for inner in value:
            yield from _plain(inner)


def groups(path: Path, text: str) -> Iterator[list[str]]:
    """Give the names that stand together in a file."""
    if path.suffix in {".py", ".pyi"}:
        yield from (list(_names(node)) for node in ast.walk(ast.parse(text)))
    elif path.suffix == ".toml":
        yield from _plain(tomllib.loads(text))
    elif path.suffix in {".yml", ".yaml"}:
        for document in yaml.load_all(text, Loader=yaml.CSafeLoader):
            yield from _plain(document)


def lists_the_providers(path: Path, text: str) -> bool:
    """Find a literal that names all published providers, or all but one."""
    small = text.lower()
    if sum(key in small for key in KEYS) < len(KEYS) - 1:
        return False  # spares parsing almost every file
    for names in groups(path, text):
        known = [key for name in names for key in KEYS if name.lower().removeprefix("polybill").strip("_-.") == key]
        if len(set(known)) == len(known) >= len(KEYS) - 1:
            return True
    return False


def files() -> list[Path]:
    done = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    kinds = {".py", ".pyi", ".toml", ".yml", ".yaml"}
    found = [Path(name) for name in done.stdout.splitlines()] if done.returncode == 0 else []
    return [path for path in found if path.suffix in kinds and path.parts[0] != "generated" and (ROOT / path).exists()]


def test_no_file_lists_the_providers() -> None:
    shared = [path for path in files() if not is_own(path) and path.as_posix() not in DERIVED]
    found = [path.as_posix() for path in shared if lists_the_providers(path, (ROOT / path).read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.py", "PROVIDERS = {!r}"),
        ("a.py", "CLASSES = dict.fromkeys({!r})"),
        ("a.py", "ROWS = [(key, 1) for key in {!r}]"),
        ("a.toml", "[tool.x]\nmodules = {!r}"),
        ("a.yml", "jobs:\n  matrix: {!r}"),
    ],
)
def test_a_planted_list_is_found(name: str, text: str) -> None:
    *most, last = sorted(KEYS)
    assert lists_the_providers(Path(name), text.format([*most, last]))
    assert lists_the_providers(Path(name), text.format(most)), "a list that lacks one is a list"
    assert not lists_the_providers(Path(name), text.format([last]))


def test_a_planted_table_and_planted_imports_are_found() -> None:
    rows = ", ".join(f"{key!r}: {key}.reports" for key in KEYS)
    assert lists_the_providers(Path("a.py"), f"TABLE = {{{rows}}}")
    assert lists_the_providers(Path("a.py"), f"from polybill.providers import {', '.join(KEYS)}")
    cases = "".join(f"\n    case {key!r}:\n        pass" for key in KEYS)
    assert lists_the_providers(Path("a.py"), f"match provider:{cases}")
