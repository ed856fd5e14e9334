"""The generated distributions: what each is made from, and whether what is there is that."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.paths import CANONICAL, GENERATED, PROVIDERS, ROOT, SPECS

from . import config

__all__ = ["CONTRACTS", "GENERATED", "LOCK", "RUNTIME", "TARGETS", "contract_path", "differences", "files_of",
           "inputs", "is_cache", "is_fresh", "owned", "runtime_sources", "strangers", "write_lock"]  # fmt: skip

HERE = Path(__file__).parent
LOCK = "lock.json"
CONTRACTS = (*PROVIDERS, CANONICAL)
"""The targets that are made from a contract."""
RUNTIME = "runtime"
"""The target that all generated clients share."""
TARGETS = (*CONTRACTS, RUNTIME)
_CACHES = ("_cache", "__pycache__", ".egg-info")
_APART = frozenset({"examples", "vectors", "pages"})
"""Folders of a contract that decide nothing about its code; the same as `scripts.contracts.bundling.APART`."""


def contract_path(target: str) -> Path:
    """Find the contract of a target."""
    return SPECS / target / "openapi.yaml"


def strangers() -> list[Path]:
    """List the folders in ``specs/`` that hold no contract."""
    return sorted(path for path in SPECS.iterdir() if path.is_dir() and path.name not in CONTRACTS)


def _hash(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(set(paths)):
        digest.update(f"{path.relative_to(ROOT).as_posix()}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _contract_files(target: str) -> list[Path]:
    folder = contract_path(target).parent
    if target == RUNTIME:
        return []
    files = (folder / name for name in files_of(folder) if name.endswith(".yaml"))
    return [path for path in files if not _APART & set(path.relative_to(folder).parts[:-1])]


def runtime_sources() -> list[Path]:
    """List the modules that the runtime is made from."""
    return sorted((HERE / "runtime").glob("*.py"))


def inputs(target: str) -> dict[str, str]:
    """Hash everything that decides about a target's output."""
    shared = HERE.parent / "contracts"
    return {
        "contract": _hash(_contract_files(target)),
        "config": _hash([HERE / "config.py"]),
        "templates": _hash(runtime_sources() if target == RUNTIME else HERE.glob("*templates/*.jinja*")),
        "scripts": _hash([*(p for p in HERE.glob("*.py") if p.name != "config.py"), *shared.glob("*.py")]),
    }


def files_of(folder: Path) -> Iterator[str]:
    """Yield the files below a folder, caches left out, by their name from there."""
    open_ = [""]
    while open_:
        below = open_.pop()
        with os.scandir(folder / below) as found:
            for entry in found:
                if entry.is_dir(follow_symlinks=False):
                    if not entry.name.endswith(_CACHES):
                        open_.append(f"{below}{entry.name}/")
                else:
                    yield f"{below}{entry.name}"


def owned(folder: Path) -> dict[str, str]:
    """Hash the files of a generated folder, caches and the lock itself left out."""
    if not folder.is_dir():
        return {}
    names = sorted(name for name in files_of(folder) if name != LOCK)
    return {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in names}


def is_cache(path: Path) -> bool:
    """Return whether a path is left over by a tool."""
    return any(part.endswith(_CACHES) for part in path.parts)


def is_fresh(target: str) -> bool:
    """Return whether a target's folder matches its lock, and its lock matches the inputs."""
    folder = GENERATED / target
    try:
        lock = json.loads((folder / LOCK).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return bool(
        lock.get("inputs") == inputs(target)
        and lock.get("generators") == config.GENERATORS
        and lock.get("files") == owned(folder)
    )


def write_lock(target: str, folder: Path) -> None:
    """Write down what a folder was made from and what it holds."""
    lock = {"inputs": inputs(target), "generators": config.GENERATORS, "files": owned(folder)}
    (folder / LOCK).write_text(json.dumps(lock, indent=1) + "\n", encoding="utf-8")


def differences(target: str, fresh: Path) -> list[str]:
    """Compare the committed folder with a fresh one."""
    committed, new = owned(GENERATED / target), owned(fresh)
    lines = [f"missing: {target}/{name}" for name in sorted(new.keys() - committed.keys())]
    lines += [f"orphan:  {target}/{name}" for name in sorted(committed.keys() - new.keys())]
    lines += [
        f"differs: {target}/{name}" for name in sorted(new.keys() & committed.keys()) if new[name] != committed[name]
    ]
    lock = GENERATED / target / LOCK
    if not lock.exists() or lock.read_bytes() != (fresh / LOCK).read_bytes():
        lines.append(f"differs: {target}/{LOCK}")
    return lines
