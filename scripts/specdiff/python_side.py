"""The Python side: what griffe finds broken in the generated packages and the overlay, and no finding explains.

A contract's finding names the generated names that it changes. A name that goes without one is a change of the
generators, or of the overlay, which a reader of the contract's difference would not see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import griffe

from .findings import Contract, Finding, Impact, Place, Review, Symbol, Verdict
from .rules import larger, rules
from .versions import needed

_PARTS = ("generated", "overlays")


def with_python(review: Review, old: Path, new: Path) -> Review:
    """Add what broke in Python without a finding that explains it.

    Args:
        review: the review of the contracts.
        old: folder with ``generated/`` and ``overlays/`` before.
        new: the same, after.
    """
    contracts = {contract.provider: contract for contract in review.contracts}
    for provider, package, folder in _packages(old, new):
        contract = contracts.get(provider)
        findings = list(_unexplained(provider, package, folder, (old, new), contract.findings if contract else ()))
        if findings:
            contracts[provider] = _with(contract or _contract(provider, package, folder, (old, new)), findings)
    return replace(review, contracts=tuple(contracts[name] for name in sorted(contracts)))


def _packages(old: Path, new: Path) -> Iterator[tuple[str, str, str]]:
    """Yield key, name and folder of the packages that both sides have and that differ."""
    for folder in sorted(path for part in _PARTS for path in (new / part).glob("**/py.typed")):
        package = folder.parent.relative_to(new)
        name = package.name
        if (old / package / "__init__.py").is_file() and _texts(old / package) != _texts(new / package):
            key = name.removeprefix("polybill_") if package.parts[0] == "generated" else name
            yield key, name, package.parent.as_posix()


def _texts(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*.py"))}


def _unexplained(
    provider: str, package: str, folder: str, sides: tuple[Path, Path], known: Iterable[Finding]
) -> Iterator[Finding]:
    names = [symbol for finding in known for symbol in finding.impact.symbols]
    before, after = (_loaded(package, side / folder) for side in sides)
    for breakage in griffe.find_breaking_changes(before, after):
        described: Mapping[str, Any] = breakage.as_dict(full=False)
        path = _as_imported(str(described.get("object_path") or breakage.obj.path))
        if _still_exported(breakage, path, after) or not _public(path) or _explained(path, names):
            continue
        yield _finding(provider, breakage, path, sides)


def _loaded(package: str, folder: Path) -> griffe.Object | griffe.Alias:
    return griffe.load(package, search_paths=[folder], allow_inspection=False, try_relative_path=False)


def _as_imported(path: str) -> str:
    """Leave out the module of a generated class: callers import it from ``models``, whichever module it is in."""
    return re.sub(r"^(polybill_\w+\.models)\.[a-z0-9_]+(?=\.|$)", r"\1", path)


def _still_exported(breakage: griffe.Breakage, path: str, after: griffe.Object | griffe.Alias) -> bool:
    """Check whether something went from a module of ``models``, and ``models`` has it as before."""
    home, _, name = path.rpartition(".")
    if breakage.kind is not griffe.BreakageKind.OBJECT_REMOVED or ".models" not in path:
        return False
    return name == "models" or (home.endswith(".models") and name in after["models"].members)


def _public(path: str) -> bool:
    return not any(part.startswith("_") and not part.startswith("__") for part in re.split(r"[.(]", path))


def _explained(path: str, symbols: Iterable[Symbol]) -> bool:
    """Return whether a finding names the object, what it is in, or a function of its module."""
    for symbol in symbols:
        name = symbol.name.partition("(")[0]
        home = name.rpartition(".")[0] if symbol.kind in {"function", "parameter"} else name
        if (
            path == name
            or path.startswith((f"{name}.", f"{home}.", f"{name}(", f"{home}("))
            or name.startswith(f"{path}.")
        ):
            return True
    return False


def _finding(provider: str, breakage: griffe.Breakage, path: str, sides: tuple[Path, Path]) -> Finding:
    rule = rules()["python-changed"]
    what = str(breakage.kind.value)
    places = [_place(breakage.obj, side) for side in sides]
    return Finding(
        rule=rule.number,
        provider=provider,
        subject=path,
        title=rule.title.format(name=path),
        consequence=rule.text(("response",)),
        verdicts=frozenset({Verdict.SOURCE}),
        step="major",
        directions=frozenset({"contract"}),
        before=_shown(breakage.old_value),
        after=f"{what}: {_shown(breakage.new_value)}" if breakage.new_value is not None else what,
        old=places[0],
        impact=Impact((Symbol(path, "attribute", "changed"),)),
    )


def _shown(value: Any) -> str | None:
    return None if value is None else " ".join(str(getattr(value, "path", value)).split())[:300]


def _place(found: griffe.Object | griffe.Alias, folder: Path) -> Place | None:
    file = found.filepath
    if not isinstance(file, Path) or not file.resolve().is_relative_to(folder.resolve()):
        return None
    return Place(file.resolve().relative_to(folder.resolve()).as_posix(), found.lineno or 1, "")


def _contract(provider: str, package: str, folder: str, sides: tuple[Path, Path]) -> Contract:
    versions = [_version(side / folder, package) for side in sides]
    return Contract(provider, versions[0], versions[1], "none")


def _version(folder: Path, package: str) -> str | None:
    for file, pattern in (
        (folder / package / "_version.py", r'^__version__ = "([^"]+)"'),
        (folder / "pyproject.toml", r'^version = "([^"]+)"'),
    ):
        found = re.search(pattern, file.read_text(encoding="utf-8"), re.MULTILINE) if file.is_file() else None
        if found:
            return found[1]
    return None


def _with(contract: Contract, findings: list[Finding]) -> Contract:
    step = larger(contract.step, "major")
    old, new = contract.old_version, contract.new_version
    wanted = needed(old, new, step) if old is not None and new is not None else contract.wanted
    return replace(contract, step=step, wanted=wanted, findings=(*findings, *contract.findings))
