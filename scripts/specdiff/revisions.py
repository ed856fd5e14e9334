"""The contracts of a git revision, read without touching the working tree."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Iterator
from pathlib import Path

WORKING_TREE = "working tree"


class GitError(Exception):
    """Git failed; the message names the fix."""


def _git(root: Path, *arguments: str) -> bytes:
    done = subprocess.run(["git", "-C", str(root), *arguments], capture_output=True, check=False)  # noqa: S607 - git as the machine has it
    if done.returncode:
        raise GitError(done.stderr.decode(errors="replace").strip() or f"git {arguments[0]} failed")
    return done.stdout


def merge_base(root: Path, branch: str = "main") -> str:
    """Give the commit at which the present one left the main branch; the last commit where this is the main branch.

    Raises:
        GitError: the branch was not found.
    """
    for name in (f"origin/{branch}", branch):
        with contextlib.suppress(GitError):
            return _git(root, "merge-base", "HEAD", name).decode().strip()
    raise GitError(f"branch {branch} was not found: pass BASE")


def shown(root: Path, revision: str) -> str:
    """Give the short name of a revision.

    Raises:
        GitError: the revision was not found.
    """
    return _git(root, "rev-parse", "--short", _commit(root, revision)).decode().strip()


def _commit(root: Path, revision: str) -> str:
    with contextlib.suppress(GitError):
        # --end-of-options keeps a revision that begins with a dash from being read as an option.
        found = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        return found.decode().strip()
    raise GitError(f"revision {revision} was not found; in a shallow clone, fetch it first")


@contextlib.contextmanager
def tree(root: Path, revision: str | None, *paths: str) -> Iterator[Path]:
    """Give a folder that holds files of a revision; None = the working tree.

    Args:
        root: folder in the repository.
        revision: name of the revision.
        paths: patterns of git for the files; ``specs/`` unless given.

    Raises:
        GitError: the revision was not found, or has no ``specs/``.
    """
    if revision is None:
        yield root
        return
    commit = _commit(root, revision)
    # A pattern without a file would be a fault of the archive's.
    found = _git(root, "ls-tree", "-r", "-z", "--name-only", "--full-tree", commit).decode(errors="replace").split("\0")
    chosen = tuple(path for path in paths if "*" not in path or any(name.endswith(path.lstrip("*")) for name in found))
    if paths and not chosen:
        with tempfile.TemporaryDirectory() as folder:
            yield Path(folder)
        return
    if not paths and not any(name.startswith("specs/") for name in found):
        raise GitError(f"revision {revision} has no folder specs/: name a contract with --contract PATH")
    archive = _git(root, "archive", "--format=tar", commit, "--", *(chosen or ("specs",)))
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            _unpack(packed, folder)
        yield Path(folder)


def _unpack(packed: tarfile.TarFile, folder: str) -> None:
    """Write the files of git's own archive, whose names are never absolute and never lead upwards.

    Raises:
        GitError: a link is among them, and this Python can't tell whether it stays inside.
    """
    if sys.version_info >= (3, 11, 4):
        packed.extractall(folder, filter="data")
        return
    if links := [member.name for member in packed.getmembers() if not (member.isfile() or member.isdir())]:
        raise GitError(f"{links[0]} is a link: reading a revision with links needs Python 3.11.4 or newer")
    packed.extractall(folder)  # noqa: S202 - nothing but files and folders is in it
