"""Building a distribution from nothing."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from scripts.contracts import ContractError
from scripts.lint_specs.contract import Contract
from scripts.lint_specs.refusals import refusals
from scripts.paths import ROOT

from . import client, config, metadata, models, project, targets

RUNTIME_BANNER = "# Generated from scripts/generate/runtime/ by `nox -s generate`. Do not edit; change the source."


def build(target: str, out: Path) -> None:
    """Write a target's folder from nothing, lock included.

    Raises:
        ContractError: the contract can't be read, or has no form in Python; a line for each reason, with file and line.
    """
    out.mkdir(parents=True)
    if target == targets.RUNTIME:
        _build_runtime(out)
    elif target == "canonical":
        _build_canonical(accepted(target), out)
    else:
        _build_provider(target, accepted(target), out)
    for arguments in (config.RUFF_CHECK, config.RUFF_FORMAT):
        subprocess.run([sys.executable, "-m", "ruff", *arguments, str(out)], check=True, cwd=out)
    targets.write_lock(target, out)


def accepted(target: str) -> dict[str, Any]:
    """Read a contract, and refuse one that the generators would turn into code that does something else.

    Raises:
        ContractError: with a line for each finding.
    """
    contract = Contract(targets.contract_path(target).parent)
    if found := refusals(contract):
        raise ContractError("\n".join(map(str, found)))
    return contract.document


def _build_runtime(out: Path) -> None:
    package = out / "polybill_runtime"
    package.mkdir()
    for source in targets.runtime_sources():
        text = source.read_text(encoding="utf-8")
        (package / source.name).write_text(f"{RUNTIME_BANNER}\n{text}", encoding="utf-8")
    (package / "py.typed").touch()
    summary = "What polybill's generated clients share: models, codecs, requests, answers and errors"
    _write_metadata("polybill-runtime", config.RUNTIME_VERSION, summary, config.RUNTIME_REQUIREMENTS, out)
    (out / "README.md").write_text(project.runtime_page(), encoding="utf-8")


def _build_canonical(document: dict[str, Any], out: Path) -> None:
    package = out / "polybill_canonical"
    header = "# Generated from specs/canonical/openapi.yaml by `nox -s generate`. Do not edit: change the contract."
    models.build(document, package / "__init__.py", config.CANONICAL, header)
    (package / "openapi.json").write_text(metadata.as_json(document), encoding="utf-8")
    (package / "py.typed").touch()
    version = document["info"]["version"]
    summary = "The subscription model that polybill's providers have in common"
    _write_metadata("polybill-canonical", version, summary, (), out)
    (out / "README.md").write_text(project.canonical_page(version), encoding="utf-8")


def _build_provider(target: str, document: dict[str, Any], out: Path) -> None:
    client.build(target, document, out)
    summary = metadata.package_doc(target, document)
    addresses, entry = project.addresses(document), metadata.entry_point(target)
    version = document["info"]["version"]
    _write_metadata(f"polybill-{target}", version, summary, config.CLIENT_REQUIREMENTS, out, addresses, entry)
    (out / "README.md").write_text(metadata.provider_readme(target, document), encoding="utf-8")


def _write_metadata(
    name: str,
    version: str,
    summary: str,
    dependencies: tuple[str, ...],
    out: Path,
    addresses: dict[str, str] | None = None,
    entry: str = "",
) -> None:
    text = metadata.pyproject(name, version, summary, dependencies, addresses, entry)
    (out / "pyproject.toml").write_text(text, encoding="utf-8")
    (out / "LICENSE").write_bytes((ROOT / "LICENSE").read_bytes())
