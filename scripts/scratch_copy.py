"""A copy of the repository that a proof may change: files are linked, so that a copy costs little."""

from __future__ import annotations

import os
import shutil
import subprocess
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from scripts.paths import ROOT

_LEFT_OUT: Final = ("__pycache__", ".git", ".nox", "*_cache", "*.egg-info", "dist")


class ScratchCopy:
    """A copy of the repository. What is changed in it has to be written anew, never in place: files are shared.

    Attributes:
        root: its folder.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._site = root / ".site"
        shutil.copytree(ROOT, root, copy_function=_link, ignore=shutil.ignore_patterns(*_LEFT_OUT), symlinks=True)

    def files(self) -> set[str]:
        """List its files by their name from the root."""
        found = (path for path in self.root.rglob("*") if path.is_file() and "__pycache__" not in path.parts)
        kept = (path.relative_to(self.root) for path in found)
        return {path.as_posix() for path in kept if path.parts[0] not in {".site", ".hypothesis"}}

    def changed(self) -> set[str]:
        """List the files that are new or no longer those of the repository."""
        return {name for name in self.files() if not _same(self.root / name, ROOT / name)}

    def install(self, provider: str) -> None:
        """Write the metadata of a generated distribution, so that its entry point is found in the copy."""
        folder = self.root / "generated" / provider
        project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        place = self._site / f"polybill_{provider}-{project['version']}.dist-info"
        place.mkdir(parents=True, exist_ok=True)
        (place / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", encoding="utf-8"
        )
        lines = [
            line
            for group, points in project["entry-points"].items()
            for line in (f"[{group}]", *(f"{name} = {value}" for name, value in points.items()))
        ]
        (place / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")

    def run(self, command: Sequence[str], **environment: str) -> subprocess.CompletedProcess[str]:
        """Run a command in the copy, with the copy's code before that of the environment."""
        generated = sorted((self.root / "generated").iterdir())
        paths = [self._site, self.root, self.root / "overlays", *(path for path in generated if path.is_dir())]
        env = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, paths)), "MYPYPATH": "", **environment}
        return subprocess.run(command, cwd=self.root, env=env, check=False, capture_output=True, text=True)


def _link(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)


def _same(one: Path, other: Path) -> bool:
    return other.is_file() and (one.samefile(other) or one.read_bytes() == other.read_bytes())
