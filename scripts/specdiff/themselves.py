"""Public OpenAPI files reviewed against themselves: ``python -m scripts.specdiff.themselves FOLDER...``.

A file that did not change has no finding; whatever is reported is a fault of the review. The files stay where they
are: the command takes folders, such as unpacked packages, and finds the OpenAPI documents in them. It ends with 1
where a file is unclean or crashes the review; a file that is refused with its line is counted by the reason.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from scripts.contracts import ContractError

from .comparison import PAGE, THEMSELVES, with_section
from .engine import compare
from .sources import read_file

_ROOT = re.compile(
    rb"""^(?:openapi|swagger)["']?\s*:\s*["']?\d|^\s*\{?\s*"(?:openapi|swagger)"\s*:\s*"\d""", re.MULTILINE
)
_HEAD = 400_000
"""Bytes in which the member that makes a file an OpenAPI document is looked for."""
_REASONS = (
    (r"(Swagger|OpenAPI) [\d.]+ is not supported", None),
    (r"alias .* leads back to itself", "a YAML alias leads back to itself"),
    (r"leads back to itself", "a reference leads back to itself"),
    (r"leads to another host", "a reference leads to another host"),
    (r"leads out of|file not found", "a file that it refers to is not there"),
    (r"only references inside", "a reference by an anchor"),
    (r"there is nothing|leads nowhere", "a reference leads nowhere"),
    (r"appears twice", "a key appears twice in one object"),
    (r"not an OpenAPI document", "not a complete OpenAPI document"),
    (r"must be ", "a part has not the shape that OpenAPI gives it"),
)
"""A pattern in the text of a refusal, and the reason that it is counted as; None = what the pattern finds."""


class Result(NamedTuple):
    """What came of one file: clean, unclean, refused or crashed, and why."""

    path: Path
    outcome: str
    reason: str = ""


def documents(folders: Iterable[Path], largest: int) -> Iterator[Path]:
    """Find OpenAPI documents, each content once.

    Args:
        folders: where to look.
        largest: bytes of the largest file that is taken.
    """
    seen: set[bytes] = set()
    for path in sorted(path for folder in folders for path in folder.rglob("*")):
        if path.suffix not in {".yaml", ".yml", ".json"} or not path.is_file() or path.stat().st_size > largest:
            continue
        data = path.read_bytes()
        mark = hashlib.sha256(data).digest()
        if mark not in seen and _ROOT.search(data[:_HEAD]):
            seen.add(mark)
            yield path


def against_itself(path: Path, within: Path | None = None) -> Result:
    """Read a file twice and compare the two.

    Args:
        path: the document.
        within: folder that the files it refers to must be in; its own unless given.
    """
    try:
        findings = compare(read_file(path, within=within), read_file(path, within=within), "public")
    except ContractError as error:
        return Result(path, "refused", str(error))
    except Exception as error:  # noqa: BLE001 - to find these is what the command is for
        return Result(path, "crashed", f"{type(error).__name__}: {error}")
    return Result(path, "unclean", findings[0].title) if findings else Result(path, "clean")


def reason(result: Result) -> str:
    """Give the reason that a refusal is counted as."""
    for pattern, name in _REASONS:
        found = re.search(pattern, result.reason)
        if found:
            return name or found[0]
    return "not readable as YAML or JSON"


def summary(results: Sequence[Result], packages: int) -> list[str]:
    """Give the figures as lines of a page."""
    counts = Counter(result.outcome for result in results)
    head = f"{len(results)} files of {packages} packages, each reviewed against itself: {counts['clean']} clean,"
    rest = f"{counts['unclean']} unclean, {counts['refused']} refused by file and line, {counts['crashed']} crashed."
    lines = [head, rest, "", "| refused because | files |", "|---|---|"]
    reasons = Counter(reason(result) for result in results if result.outcome == "refused")
    return lines + [f"| {text} | {number} |" for text, number in reasons.most_common()]


def _origin(names: Sequence[str]) -> Iterator[str]:
    yield "Made by `python -m scripts.specdiff.themselves FOLDER... --write`. The folders are unpacked packages of PyPI"
    yield f"and npm, none of which is part of this repository: {', '.join(f'`{name}`' for name in names)}."


def main(arguments: Sequence[str] | None = None) -> int:
    """Review the files, and print what came of them."""
    parser = argparse.ArgumentParser(prog="python -m scripts.specdiff.themselves", description=__doc__)
    parser.add_argument("folders", nargs="+", type=Path, help="one folder per package")
    parser.add_argument(
        "--largest", type=int, default=8_000_000, metavar="BYTES", help="size of the largest file taken"
    )
    parser.add_argument("--write", action="store_true", help="write the figures to docs/review-comparison.md")
    options = parser.parse_args(arguments)
    results: list[Result] = []
    names: list[str] = []
    for folder in options.folders:
        found = [against_itself(path, folder) for path in documents([folder], options.largest)]
        for result in found:
            if result.outcome != "clean":
                print(f"{result.outcome}: {result.path}: {result.reason}", file=sys.stderr)
        results += found
        names += [folder.resolve().name] if found else []
    lines = summary(results, len(names))
    print("\n".join(lines))
    if options.write:
        text = "\n".join([THEMSELVES, "", *lines, "", *_origin(names)])
        PAGE.write_text(with_section(PAGE.read_text(encoding="utf-8"), text), encoding="utf-8")
    return int(any(result.outcome in {"unclean", "crashed"} for result in results))


if __name__ == "__main__":
    sys.exit(main())
