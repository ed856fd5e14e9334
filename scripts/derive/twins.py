"""Sync twins: every ``async_x.py`` of the overlay is the source of the ``x.py`` next to it.

The source is rewritten token by token: ``async`` and ``await`` go, ``AsyncClink`` becomes ``Clink``, ``make_async_x``
becomes ``make_x``. A line that ends in ``# sync: <code>`` is replaced by that code; with no code it is
left out.
"""

from __future__ import annotations

import io
import re
import subprocess
import sys
import tempfile
import tokenize
from collections.abc import Iterator, Mapping
from itertools import pairwise
from pathlib import Path

from scripts.paths import ROOT

PREFIX = "async_"
HEAD = "# Made from {source} by `nox -s derive`. Edit that file, never this one.\n"
_MARK = re.compile(r"\A# Made from (\w+\.py) by ")

_MARK_LINE = re.compile(r"\A# Made from .*\n")

_NAMES = {
    "AsyncClient": "SyncClient",
    "StopAsyncIteration": "StopIteration",
    "__aenter__": "__enter__",
    "__aexit__": "__exit__",
    "__aiter__": "__iter__",
    "__anext__": "__next__",
    "aclose": "close",
}
"""Names that do not follow the rule of `sync_name`."""

_PHRASES = {
    "for async code": "for threads",
    "an ``async with`` block": "a ``with`` block",
    "or await `close`": "or call `close`",
    "any ``asyncio`` function of": "any function of",
    ", or was used in another event loop before": "",
    "for the tasks of one event loop": "for threads. Safe to share between threads, and usable after a fork",
}
"""Phrases of docstrings and comments."""

_DIRECTIVE = re.compile(r"^(?P<indent>\s*)(?:\S.*?\s+)?# sync:(?P<code>.*)$")


def sync_name(name: str) -> str:
    """Give the sync name of an async name, or the same name where it is neither."""
    if name in _NAMES:
        return _NAMES[name]
    name = re.sub(r"\bAsync(?=[A-Z])", "", name)
    return name.replace("async_", "").replace("_async", "")


def _text(text: str) -> str:
    """Rewrite a docstring or a comment: phrases, and names in backticks."""
    for old, new in _PHRASES.items():
        text = text.replace(old, new)
    return re.sub(r"`[^`\n]*`", lambda found: re.sub(r"\w+", lambda name: sync_name(name[0]), found[0]), text)


def _edits(source: str) -> Iterator[tuple[tuple[int, int], tuple[int, int], str]]:
    """Yield what to replace: start, end (line from 1, column from 0) and the new text."""
    tokens = list(tokenize.generate_tokens(io.StringIO(source).readline))
    for token, following in pairwise(tokens):
        if token.type == tokenize.NAME and token.string in {"async", "await"}:
            yield token.start, following.start, ""
            continue
        new = token.string
        if token.type == tokenize.NAME:
            new = sync_name(token.string)
        elif token.type in {tokenize.STRING, tokenize.COMMENT}:
            new = _text(token.string)
        if new != token.string:
            yield token.start, token.end, new


def _apply_directives(source: str) -> str:
    lines = []
    for line in source.splitlines():
        found = _DIRECTIVE.match(line)
        if found is None:
            lines.append(line)
        elif code := found["code"].strip():
            lines.append(f"{found['indent']}{code}")
    return "\n".join(lines) + "\n"


def rewrite(source: str) -> str:
    """Make the sync text of an async module, before it is formatted."""
    source = _apply_directives(source)
    lines = source.splitlines(keepends=True)
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line))
    for start, end, new in sorted(_edits(source), reverse=True):
        first, last = starts[start[0] - 1] + start[1], starts[end[0] - 1] + end[1]
        source = source[:first] + new + source[last:]
    return re.sub(r"(?m)^(from \S+ import (\w+)) as \2$", r"\1", source)


def formatted(texts: Mapping[Path, str]) -> dict[Path, str]:
    """Sort the imports of texts, close the gaps of left-out lines, and format them; path to text."""
    with tempfile.TemporaryDirectory() as folder:
        places = {path: Path(folder) / f"{number}{path.suffix}" for number, path in enumerate(texts)}
        for path, place in places.items():
            place.write_text(texts[path], encoding="utf-8")
        _ruff(folder, "check", "--fix", "--select", "I,D202", "--config", 'lint.isort.known-first-party=["polybill"]')
        _ruff(folder, "format")
        return {path: place.read_text(encoding="utf-8") for path, place in places.items()}


def _ruff(folder: str, *arguments: str) -> None:
    settings = ["--quiet", "--no-cache", "--config", str(ROOT / "pyproject.toml")]
    command = [sys.executable, "-m", "ruff", *arguments, *settings, folder]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"derive: ruff can't read what was made: {done.stderr.strip() or done.stdout.strip()}")


def twin_path(source: Path) -> Path:
    """Give the path of the twin of an async module."""
    return source.with_name(source.name.removeprefix(PREFIX))


def made(root: Path, texts: Mapping[Path, str]) -> dict[Path, str]:
    """Make the twins of all async modules below a folder.

    Args:
        root: folder of the overlay's package.
        texts: path and text of further async modules, which may not be written yet.

    Returns:
        Path of each twin and its text, not yet formatted.
    """
    sources = {path: path.read_text(encoding="utf-8") for path in root.rglob(f"{PREFIX}*.py") if not is_made(path)}
    return {
        twin_path(source): HEAD.format(source=source.name) + rewrite(_MARK_LINE.sub("", text))
        for source, text in sorted((sources | dict(texts)).items())
    }


def is_made(path: Path) -> bool:
    """Whether a file is made from another one."""
    return _MARK.match(path.read_text(encoding="utf-8")) is not None


def orphans(root: Path) -> list[Path]:
    """List the twins whose source is gone."""
    found = []
    for path in sorted(root.rglob("*.py")):
        mark = _MARK.match(path.read_text(encoding="utf-8"))
        if mark and not _exists(path.with_name(mark[1])):
            found.append(path)
    return found


def _exists(source: Path) -> bool:
    """Whether a source is there, and so is its own source where it is made, too."""
    if not source.exists():
        return False
    mark = _MARK.match(source.read_text(encoding="utf-8"))
    return mark is None or _exists(source.with_name(mark[1]))
