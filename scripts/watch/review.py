"""The contract review of a proposed patch, made before anything is written."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from scripts.paths import ROOT

from .apply import apply
from .contract import read_contract
from .overlay import Action

_IDENTITY = ("-c", "user.name=watch", "-c", "user.email=watch@example.com", "-c", "commit.gpgsign=false")


class ReviewError(Exception):
    """The review could not be made."""


def review(specs: Path, provider: str, actions: Sequence[Action]) -> Mapping[str, Any]:
    """Review a patch on a copy of the contract, by the same command as any change: ``nox -s specdiff``.

    Args:
        specs: folder of all contracts.
        provider: the contract that is patched.
        actions: the patch.

    Returns:
        What docs/review.schema.json describes.

    Raises:
        ReviewError: git or the review failed.
        OverlayError: the patch does not fit.
    """
    with tempfile.TemporaryDirectory() as temporary:
        root = Path(temporary)
        shutil.copytree(specs / provider, root / "specs" / provider)
        for name in ("review-suppressions.yaml",):
            if (specs / name).exists():
                shutil.copy(specs / name, root / "specs" / name)
        _git(root, "init", "--quiet")
        _git(root, "add", "--all", "--force")
        _git(root, *_IDENTITY, "commit", "--quiet", "--no-verify", "--message", "The contract before the patch")
        apply(read_contract(root / "specs" / provider), actions)
        return _specdiff(root)


def _git(root: Path, *arguments: str) -> None:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, text=True, check=False)  # noqa: S607
    if done.returncode:
        raise ReviewError(done.stderr.strip() or f"git {arguments[0]} failed")


def _specdiff(root: Path) -> Mapping[str, Any]:
    command = [sys.executable, "-m", "scripts.specdiff", "HEAD", "--json", "--root", str(root)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode not in {0, 1}:
        raise ReviewError(done.stderr.strip() or f"specdiff ended with {done.returncode}")
    found: Mapping[str, Any] = json.loads(done.stdout)
    return found
