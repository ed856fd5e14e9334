"""The house has one runtime, and no type is recognised by the text of its name or by what it happens to have."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from scripts.generate import config, targets
from scripts.paths import GENERATED, OVERLAYS

RUNTIME = GENERATED / "runtime" / "polybill_runtime"
TEXTS_OF_CLASSES = frozenset({"__name__", "__qualname__", "__module__"})


SUSPECT = re.compile(r"hasattr\(|getattr\(\s*type\(|__(?:name|qualname|module)__|\btype\([^()]*,")
"""What a file must hold to be parsed: parsing all of them takes seconds."""


def definitions(path: Path) -> set[str]:
    """List the public classes and functions that a module defines."""
    tree = ast.parse(path.read_bytes())
    made = (ast.ClassDef, ast.FunctionDef)
    return {node.name for node in tree.body if isinstance(node, made) and not node.name.startswith("_")}


def owned_by_the_runtime() -> set[str]:
    return {name for path in RUNTIME.glob("*.py") for name in definitions(path)} - {"parse"}


def copies(generated: Path) -> list[str]:
    """List the distributions that define what the runtime defines; models and operations are the contracts' own."""
    wanted = owned_by_the_runtime()
    folders = [next(folder.glob("polybill_*")) for folder in sorted(generated.iterdir()) if folder.is_dir()]
    # A table of operations is data, and the largest file of its package.
    return [
        package.name
        for package in folders
        if package.name != "polybill_canonical"
        and any(wanted & definitions(path) for path in package.glob("*.py") if path.name != "operations.py")
    ]


def by_name(source: str) -> Iterator[int]:
    """Yield the lines that recognise a type by its name, by `hasattr`, or by what `getattr` finds in its class."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Compare):
            sides = [node.left, *node.comparators]
            if any(isinstance(side, ast.Attribute) and side.attr in TEXTS_OF_CLASSES for side in sides):
                yield node.lineno
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and _recognises(node.func.id, node.args):
            yield node.lineno


def _recognises(function: str, arguments: list[ast.expr]) -> bool:
    """Whether a call asks a class for a constant of its own, or builds a class again at run time."""
    if function == "getattr" and len(arguments) == 3:
        name = arguments[1]
        return _is_type_call(arguments[0]) and isinstance(name, ast.Constant) and str(name.value).isupper()
    return function == "hasattr" or (function == "type" and len(arguments) == 3)


def _is_type_call(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "type"


def test_there_is_one_runtime() -> None:
    assert copies(GENERATED) == ["polybill_runtime"]


def test_a_planted_copy_is_counted(tmp_path: Path) -> None:
    for name in ("runtime", "clink"):
        package = tmp_path / name / f"polybill_{name}"
        package.mkdir(parents=True)
        (package / "codecs.py").write_bytes((RUNTIME / "codecs.py").read_bytes())
    assert copies(tmp_path) == ["polybill_clink", "polybill_runtime"]


def test_every_client_depends_on_the_same_runtime() -> None:
    wanted = f"polybill-runtime~={config.RUNTIME_VERSION}"
    folders = [*(GENERATED / name for name in targets.CONTRACTS if name != "canonical"), OVERLAYS]
    for folder in folders:
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        assert [item for item in project["dependencies"] if "runtime" in item] == [wanted], folder.name
    project = tomllib.loads((GENERATED / "runtime" / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert (project["version"], project["name"]) == (config.RUNTIME_VERSION, "polybill-runtime")


def test_the_old_names_still_lead_to_it() -> None:
    import polybill_clink.errors
    import polybill_runtime
    import polybill_unibee.errors
    import polybill_unibee.types

    assert polybill_clink.errors.ResponseUnreadable is polybill_unibee.errors.ResponseUnreadable
    assert polybill_clink.UNSET is polybill_unibee.types.UNSET is polybill_runtime.UNSET


def test_no_type_is_recognised_by_its_name() -> None:
    found = [
        f"{path.relative_to(OVERLAYS)}:{line}"
        for path in sorted(OVERLAYS.rglob("*.py"))
        if SUSPECT.search(text := path.read_text(encoding="utf-8"))
        for line in by_name(text)
    ]
    assert found == []


@pytest.mark.parametrize(
    "fault",
    [
        'type(error).__name__ == "ResponseUnreadable"',
        "type(error).__name__ != Other.__name__",
        'type(value).__name__ in ("Unset", "Model")',
        'cls.__module__ == "polybill_clink"',
        'hasattr(value, "FIELDS")',
        'getattr(type(value), "FIELDS", ())',
        'type("Invalid", (ours, theirs), {})',
    ],
)
def test_each_planted_fault_is_found(fault: str) -> None:
    source = f"found = {fault}\n"
    assert SUSPECT.search(source)
    assert list(by_name(source)) == [1]
