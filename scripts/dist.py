"""Build every distribution once, and check what a registry would get: ``python -m scripts.dist [FOLDER]``."""

from __future__ import annotations

import argparse
import email
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
import zipfile
from pathlib import Path
from typing import Final

from scripts.paths import ROOT

MOST_BYTES: Final = 2_000_000
"""All wheels together."""

_NEEDED: Final = ("Summary", "License-Expression", "License-File", "Requires-Python", "Keywords", "Classifier")
_STRANGE: Final = ("__pycache__", "strict", ".nox", "lock.json")


def distributions() -> list[Path]:
    """List the folders of the workspace that a distribution is built from."""
    workspace = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["uv"]["workspace"]
    found = {folder for pattern in workspace["members"] for folder in ROOT.glob(pattern)}
    return sorted(folder for folder in found if (folder / "pyproject.toml").is_file())


def repository(environ: dict[str, str] | None = None) -> str:
    """Give the address of the repository; empty outside of its CI, since nothing in the repository names it."""
    found = dict(os.environ) if environ is None else environ
    server, name = found.get("GITHUB_SERVER_URL", ""), found.get("GITHUB_REPOSITORY", "")
    return f"{server}/{name}" if server and name else ""


def with_addresses(pyproject: str, url: str) -> str:
    """Add the repository's addresses to the text of a pyproject.toml.

    Args:
        pyproject: the text.
        url: address of the repository; nothing is added where it is empty.
    """
    if not url:
        return pyproject
    lines = f'Repository = "{url}"\nIssues = "{url}/issues"\nChangelog = "{url}/blob/main/CHANGELOG.md"\n'
    header = "[project.urls]\n"
    if header in pyproject:
        return pyproject.replace(header, header + lines, 1)
    return f"{pyproject.rstrip()}\n\n{header}{lines}"


def build(folder: Path, out: Path, url: str) -> list[Path]:
    """Build the wheel and the source distribution of a folder, from a copy of it.

    Args:
        folder: folder of the distribution.
        out: where the files go.
        url: address of the repository, see `with_addresses`.

    Returns:
        The files.

    Raises:
        RuntimeError: the build failed; with the output of the build.
    """
    with tempfile.TemporaryDirectory() as name:
        source = Path(name) / folder.name
        shutil.copytree(folder, source, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info", "dist"))
        metadata = source / "pyproject.toml"
        metadata.write_text(with_addresses(metadata.read_text(encoding="utf-8"), url), encoding="utf-8")
        before = set(out.glob("*"))
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", str(out)]
        done = subprocess.run(command, cwd=source, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{folder.name}: {done.stdout}{done.stderr}")
    return sorted(set(out.glob("*")) - before)


def contents(path: Path) -> dict[str, bytes]:
    """Read the files of a wheel or a source distribution that the checks look at, by name without the top folder."""
    if path.suffix == ".whl":
        with zipfile.ZipFile(path) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    with tarfile.open(path) as archive:
        members = [member for member in archive.getmembers() if member.isfile()]
        read = {member.name.partition("/")[2]: archive.extractfile(member) for member in members}
        return {name: file.read() for name, file in read.items() if file is not None}


def problems(path: Path) -> list[str]:
    """Check a built file: licence, metadata, project page, nothing that does not belong in it."""
    files = contents(path)
    metadata = next((data for name, data in files.items() if name.endswith(("METADATA", "PKG-INFO"))), b"")
    shown = email.message_from_bytes(metadata)
    found = [f"no {name} in its metadata" for name in _NEEDED if not shown.get(name)]
    licence = (ROOT / "LICENSE").read_bytes()
    if licence not in [data for name, data in files.items() if Path(name).name == "LICENSE"]:
        found.append("its LICENSE is not the repository's")
    page = str(shown.get_payload())
    if "pip install" not in page or page.count("\n") < 15:
        found.append("its project page does not show how to install and use it")
    if "](../" in page or "](docs/" in page:
        found.append("its project page has a link that leads nowhere outside of the repository")
    if not any(name.endswith("/py.typed") for name in files):
        found.append("no py.typed")
    found += [f"holds {name}" for name in files if any(part in name for part in _STRANGE)]
    return [f"{path.name}: {line}" for line in found]


def build_all(out: Path, url: str = "") -> list[Path]:
    """Build all distributions into an empty folder.

    Raises:
        RuntimeError: a build failed.
    """
    out.mkdir(parents=True, exist_ok=True)
    return [file for folder in distributions() for file in build(folder, out, url)]


def check(files: list[Path]) -> list[str]:
    """Check built files one by one, and the size of all wheels."""
    found = [line for file in files for line in problems(file)]
    size = sum(file.stat().st_size for file in files if file.suffix == ".whl")
    if size > MOST_BYTES:
        found.append(f"all wheels: {size} bytes; at most {MOST_BYTES}")
    return found


def main(arguments: list[str] | None = None) -> int:
    """Build and check; 0 = they may be published, 1 = not."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", default=str(ROOT / "dist"), type=Path)
    out = Path(parser.parse_args(arguments).folder)
    if out.exists() and any(out.iterdir()):
        print(f"{out}: not empty; a release is built once, into an empty folder", file=sys.stderr)
        return 1
    files = build_all(out, repository())
    for file in files:
        print(f"{file.stat().st_size / 1024:7.0f} kB  {file.name}")
    found = check(files)
    print("\n".join(found), file=sys.stderr, end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
