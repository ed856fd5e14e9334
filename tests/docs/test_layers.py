"""The layers hold, and a planted import against each of the import-linter's contracts turns it red."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter import configuration
from importlinter.application import use_cases

from scripts.paths import OVERLAYS, ROOT

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
PLANTED = {
    "Generated code knows nothing of the overlay": ("polybill_canonical", "polybill.errors"),
    "The runtime knows no generated client": ("polybill_runtime.model", "polybill_canonical"),
    "Providers do not know one another": ("polybill.providers.clink.reading", "polybill.providers.unibee.reading"),
    "The core knows neither the conversion nor a provider": ("polybill.resources.missing", "polybill.capability"),
    "The protocol has no socket, disk, clock or environment": ("polybill.protocol.pointer", "time"),
    "Inside a provider: clients over calls, calls over what they read and write, signing at the bottom": (
        "polybill.providers.payapi.signing",
        "polybill.providers.payapi.reading",
    ),
    "Clients of threads and of async code do not need one another": (
        "polybill.providers.clink.async_client",
        "polybill.providers.clink.resources",
    ),
    "Simulators do not know one another": (
        "polybill.sandbox.providers.clink.answers",
        "polybill.sandbox.providers.payapi.answers",
    ),
    "A simulator knows neither the server nor the web": ("polybill.sandbox.providers.clink.answers", "starlette"),
    "What is shipped knows no tool of the repository": ("polybill.money", "scripts.paths"),
    "Tools: commands over the generator, the lint, the review and the contract model": (
        "scripts.contracts.loading",
        "scripts.lint_specs.walk",
    ),
}
"""Name of each contract to an import that it must refuse: importer and imported."""

ALLOWED = {"_lazy.py", "registry.py", "webhooks/__init__.py", "sandbox/__init__.py", "sandbox/providers/__init__.py"}
"""Registries and lazy façades: the only ones that import a module of ours by its name."""


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph(
        "polybill",
        "polybill_canonical",
        "polybill_runtime",
        "scripts",
        include_external_packages=True,
        exclude_type_checking_imports=True,
        cache_dir=None,
    )


def broken(graph: grimp.ImportGraph, name: str) -> bool:
    """Check one contract."""
    configuration.configure()
    options = use_cases.read_user_options(config_filename=str(ROOT / "pyproject.toml"))
    known = graph.modules
    for contract in options.contracts_options:  # the providers' generated packages are not in this small graph
        for key in ("source_modules", "modules"):
            if key in contract:
                contract[key] = [item for item in contract[key] if "*" in item or item in known]
    options.contracts_options = [contract for contract in options.contracts_options if contract["name"] == name]
    use_cases._register_contract_types(options)
    report: Any = use_cases._build_report(
        graph=graph,
        graph_building_duration=0,
        user_options=options,
        limit_to_contracts=(),
        show_timings=False,
        verbose=False,
    )
    return bool(report.contains_failures)


def test_every_contract_has_a_planted_import() -> None:
    assert {contract["name"] for contract in CONTRACTS} == set(PLANTED)


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_import_breaks_the_contract(graph: grimp.ImportGraph, name: str) -> None:
    importer, imported = PLANTED[name]
    if imported not in graph.modules:
        graph.add_module(imported, is_squashed=True)
    assert importer in graph.modules
    assert not broken(graph, name)
    graph.add_import(importer=importer, imported=imported)
    try:
        assert broken(graph, name)
    finally:
        graph.remove_import(importer=importer, imported=imported)


def named_imports(text: str) -> Iterator[str]:
    """Find the modules of ours that a text imports by a name in a string."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        function = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
        if function in {"import_module", "__import__"}:
            shown = ast.unparse(node.args[0]).lstrip("f").strip("'\"")
            if shown.startswith(("polybill.", "{__name__}", "{__package__}")):
                yield shown


def by_name(folder: Path) -> dict[str, list[str]]:
    files = {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in sorted(folder.rglob("*.py"))}
    found = {
        name: list(named_imports(text))
        for name, text in files.items()
        if "import_module" in text or "__import__" in text
    }
    return {name: modules for name, modules in found.items() if modules and name not in ALLOWED}


def test_modules_of_ours_are_imported_by_statements() -> None:
    assert by_name(OVERLAYS / "polybill") == {}


def test_an_import_by_name_is_found(tmp_path: Path) -> None:
    (tmp_path / "trick.py").write_text('import importlib\nimportlib.import_module(f"polybill.providers.{p}.client")\n')
    (tmp_path / "fine.py").write_text('import importlib\nimportlib.import_module(f"polybill_{p}.models")\n')
    assert by_name(tmp_path) == {"trick.py": ["polybill.providers.{p}.client"]}
