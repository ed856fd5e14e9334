"""Writes what calls cost into `docs/performance.md` and the README: figures that this command printed."""

from __future__ import annotations

import os
import platform
import re
from collections.abc import Sequence
from typing import Final

from scripts.paths import ROOT
from scripts.perf.calls import Row

PAGE: Final = ROOT / "docs" / "performance.md"
README: Final = ROOT / "README.md"
_BEGIN, _END = "<!-- figures: nox -s perf -- --calls --write -->", "<!-- end of figures -->"
_BETWEEN: Final = re.compile(f"{re.escape(_BEGIN)}.*?{re.escape(_END)}", re.DOTALL)


def table(rows: Sequence[Row]) -> str:
    """Write the rows as a Markdown table."""
    lines = ["| call | µs | times | floor | target |", "|---|--:|--:|---|--:|"]
    for row in rows:
        target = "" if row.target is None else f"≤ {row.target:.2f}"
        lines.append(f"| {row.what} | {row.microseconds:.0f} | {row.ratio:.2f} | {row.floor} | {target} |")
    return "\n".join(lines)


def figures(rows: Sequence[Row]) -> str:
    """Write the table with the machine that it was measured on."""
    machine = f"CPython {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    return f"{_BEGIN}\n{table(rows)}\n\nMeasured on {machine}.\n{_END}"


def write(rows: Sequence[Row]) -> None:
    """Replace the figures of the page and of the README.

    Raises:
        ValueError: one of them has no place for them.
    """
    for path in (PAGE, README):
        text = path.read_text(encoding="utf-8")
        if len(_BETWEEN.findall(text)) != 1:
            msg = f"{path.name} needs {_BEGIN} and {_END} once"
            raise ValueError(msg)
        path.write_text(_BETWEEN.sub(lambda _: figures(rows), text), encoding="utf-8")
