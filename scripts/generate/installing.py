"""Putting fresh folders in the place of the committed ones, in one step each."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from . import targets


def install(built: list[str], folder: Path) -> list[str]:
    """Put fresh folders in the place of the committed ones; unchanged files keep their time stamp.

    Everything is copied next to its destination first, so a full disk or an interruption leaves the old folders intact.

    Args:
        built: the targets.
        folder: where they were built.

    Returns:
        What changed, a line for each file.
    """
    generated = targets.GENERATED
    changed = [line for target in built for line in targets.differences(target, folder / target)]
    staged = [(generated / target, generated / f".{target}.new", generated / f".{target}.old") for target in built]
    for place, new, old in staged:
        for leftover in (new, old):
            shutil.rmtree(leftover, ignore_errors=True)
        _stage(folder / place.name, place, new)
    for place, new, old in staged:
        if place.exists():
            place.rename(old)
        new.rename(place)
        shutil.rmtree(old, ignore_errors=True)
    return changed


def _stage(fresh: Path, committed: Path, new: Path) -> None:
    shutil.copytree(fresh, new)
    for name in targets.files_of(new):
        before, after = committed / name, new / name
        if before.is_file() and before.read_bytes() == after.read_bytes():
            stat = before.stat()
            os.utime(after, ns=(stat.st_atime_ns, stat.st_mtime_ns))
