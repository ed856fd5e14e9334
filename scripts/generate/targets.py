"""The generated distributions: what each is made from and what it is made of."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from scripts import contracts
from scripts.paths import GENERATED, PROVIDERS, ROOT, SPECS

HERE = Path(__file__).parent
LOCK = "lock.json"
TARGETS = (*PROVIDERS, "canonical")


def contract_path(target: str) -> Path:
    """Find the contract of a target."""
    return SPECS / target / "openapi.yaml"


def contract_files(target: str) -> list[Path]:
    """List the files that a target's contract is written in."""
    folder = contract_path(target).parent
    return [contract_path(target), *(path for path in folder.rglob("*.yaml") if path.parts[-2] != "examples")]


def _hash(paths: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(set(paths)):
        digest.update(f"{path.relative_to(ROOT).as_posix()}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def inputs(target: str) -> dict[str, str]:
    """Hash everything that decides about a target's output."""
    return {
        "contract": _hash(contract_files(target)),
        "config": _hash([HERE / "config.py"]),
        "templates": _hash([*HERE.glob("*templates/*.jinja*"), *HERE.glob("runtime/*.py")]),
        "scripts": _hash([*(p for p in HERE.glob("*.py") if p.name != "config.py"), ROOT / "scripts" / "contracts.py"]),
    }


def owned(folder: Path) -> dict[str, str]:
    """Hash the files of a generated folder, caches and the lock itself left out."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path != folder / LOCK and not is_cache(path.relative_to(folder))
    }


def is_cache(path: Path) -> bool:
    """Say whether a path is left over by a tool."""
    return any(part.endswith(("_cache", "__pycache__", ".egg-info")) for part in path.parts)


def is_fresh(target: str) -> bool:
    """Say whether a target's folder is what its lock says and its lock is what the inputs say."""
    from . import config  # noqa: PLC0415 - reads installed versions, which the callers of `owned` do not need

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


def build(target: str, out: Path) -> None:
    """Write a target's folder from nothing, lock included.

    Raises:
        ContractError: a generator warned, or the contract can't be read.
    """
    from . import client, config, metadata, models  # noqa: PLC0415 - the generators take a second to import

    document = contracts.load(contract_path(target))
    out.mkdir(parents=True)
    header = f"# Generated from specs/{target}/openapi.yaml by `nox -s generate`. Do not edit: change the contract."
    version = document["info"]["version"]
    if target == "canonical":
        package = out / "polybill_canonical"
        models.build(document, package / "__init__.py", config.CANONICAL, header)
        (package / "openapi.json").write_text(
            json.dumps(document, ensure_ascii=False, indent=1) + "\n", encoding="utf-8"
        )
        (package / "py.typed").touch()
        summary = "The subscription model that polybill's providers have in common"
        (out / "pyproject.toml").write_text(
            metadata.pyproject("polybill-canonical", version, summary, ()), encoding="utf-8"
        )
        readme = f"# polybill-canonical\n\n{summary}; contract version {version}. Written by `nox -s generate`.\n"
    else:
        client.build(target, document, out)
        summary = metadata.package_doc(target, document)
        dependencies = config.RUNTIME_REQUIREMENTS
        (out / "pyproject.toml").write_text(
            metadata.pyproject(f"polybill-{target}", version, summary, dependencies), encoding="utf-8"
        )
        readme = metadata.provider_readme(target, document)
    (out / "README.md").write_text(readme, encoding="utf-8")
    models.build(document, out / "strict" / f"polybill_{target}_strict.py", config.STRICT, header)
    for arguments in (config.RUFF_CHECK, config.RUFF_FORMAT):
        subprocess.run([sys.executable, "-m", "ruff", *arguments, str(out)], check=True, cwd=out)
    lock = {"inputs": inputs(target), "generators": config.GENERATORS, "files": owned(out)}
    (out / LOCK).write_text(json.dumps(lock, indent=1) + "\n", encoding="utf-8")


def try_build(target: str, folder: str) -> str | None:
    """Build in a worker process; give the error text instead of an exception, which might not survive pickling."""
    try:
        build(target, Path(folder) / target)
    except contracts.ContractError as error:
        return str(error)
    return None


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


def install(target: str, fresh: Path) -> list[str]:
    """Bring the committed folder to the fresh state; unchanged files keep their time stamp."""
    folder = GENERATED / target
    changed = differences(target, fresh)
    new = owned(fresh)
    if folder.exists():
        for path in sorted(folder.rglob("*"), reverse=True):
            relative = path.relative_to(folder)
            if path.is_dir():
                if path.name.endswith(("_cache", "__pycache__")):
                    shutil.rmtree(path)
                elif not any(path.iterdir()):
                    path.rmdir()
            elif not is_cache(relative) and relative.as_posix() not in new and relative.name != LOCK:
                path.unlink()
    for name in [*new, LOCK]:
        source, destination = fresh / name, folder / name
        if not destination.exists() or destination.read_bytes() != source.read_bytes():
            destination.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, destination)
    return changed
