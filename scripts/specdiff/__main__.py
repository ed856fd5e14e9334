"""Contract review: ``python -m scripts.specdiff [BASE] [HEAD]``, or ``--files OLD NEW``.

It ends with 0 when nothing is breaking or the versions fit, 1 when a version step is too small or a changelog entry
lacks something, 2 when a contract can't be read; the message then names the line. For two files, which have no
changelog, only the version counts. docs/contract-review.md says more.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from scripts import contracts

from . import changelog, revisions
from .faces import verdict
from .faces.data import as_data
from .faces.html import as_html
from .faces.markdown import as_markdown
from .faces.terminal import show
from .findings import Review
from .review import review_contract, review_trees
from .sources import Source, read_file, read_tree


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review with the files that it speaks of."""

    review: Review
    old: Mapping[str, str]
    new: Mapping[str, str]


def of_files(old: Path, new: Path, today: str) -> Reviewed:
    """Review two contracts that may stand anywhere.

    Raises:
        ContractError: one can't be read.
    """
    before, after = read_file(old, str(old.parent)), read_file(new, str(new.parent))
    contract = review_contract(before, after, after.provider, None, {}, today)
    return Reviewed(Review(str(old), str(new), (contract,)), before.texts, after.texts)


def of_revisions(root: Path, base: str, head: str | None, today: str) -> Reviewed:
    """Review the contracts of two revisions; None = the working tree.

    Raises:
        ContractError: a contract can't be read.
        GitError: there is no such revision.
    """
    names = revisions.shown(root, base), revisions.WORKING_TREE if head is None else revisions.shown(root, head)
    with revisions.tree(root, base) as before, revisions.tree(root, head) as after:
        old, new = read_tree(before), read_tree(after)
        return Reviewed(review_trees(old, new, after, names, today), _texts(old), _texts(new))


def _texts(sources: Mapping[str, Source]) -> dict[str, str]:
    return {name: text for source in sources.values() for name, text in source.texts.items()}


def write_changelogs(review: Review, root: Path, today: str) -> list[Path]:
    """Draft what the changelogs lack; give the files that were written."""
    written = []
    for contract in review.contracts:
        path = root / "specs" / contract.provider / "CHANGELOG.md"
        version = contract.wanted or contract.new_version
        if version and changelog.draft(path, contract.old_version, version, contract.findings, today):
            written.append(path)
    return written


def main(arguments: Sequence[str] | None = None) -> int:
    """Review, and say it in the wanted form."""
    options = _parser().parse_args(arguments)
    today = options.today or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    root = Path(options.root)
    try:
        if options.files:
            done = of_files(Path(options.files[0]), Path(options.files[1]), today)
        else:
            base = options.base or revisions.merge_base(root)
            done = of_revisions(root, base, options.head, today)
    except (contracts.ContractError, revisions.GitError, OSError) as error:
        print(f"specdiff: {error}", file=sys.stderr)
        return 2
    except (TypeError, AttributeError, KeyError, ValueError, RecursionError) as error:
        # The shape is looked at before; what nobody thought of must not look like a review that found something.
        print(f"specdiff: these contracts can't be compared: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    review = done.review
    if options.html:
        Path(options.html).write_text(as_html(review, done.old, done.new), encoding="utf-8")
        print(f"{options.html} written. {verdict(review)}", file=sys.stderr)
    if options.markdown:
        Path(options.markdown).write_text(as_markdown(review, options.repository), encoding="utf-8")
        print(f"{options.markdown} written. {verdict(review)}", file=sys.stderr)
    if options.write_changelog and not options.files:
        for path in write_changelogs(review, root, today):
            print(f"{path.relative_to(root)}: drafted; choose the cause", file=sys.stderr)
    if options.json:
        print(json.dumps(as_data(review), indent=2, ensure_ascii=False))
    elif not (options.html or options.markdown):
        with contextlib.suppress(BrokenPipeError):
            show(review, Console(width=None if sys.stdout.isatty() else 118, highlight=False))
    return 0 if review.mergeable else 1


def _parser() -> argparse.ArgumentParser:
    description, _, epilog = str(__doc__).partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m scripts.specdiff", description=description, epilog=epilog)
    parser.add_argument("base", nargs="?", help="old revision; the merge base with main unless given")
    parser.add_argument("head", nargs="?", help="new revision; the working tree unless given")
    parser.add_argument("--files", nargs=2, metavar=("OLD", "NEW"), help="two contracts instead of two revisions")
    parser.add_argument("--json", action="store_true", help="print JSON (docs/review.schema.json)")
    parser.add_argument("--markdown", metavar="FILE", help="write the comment of a pull request")
    parser.add_argument(
        "--repository", metavar="URL", default=".", help="address of the files, for links in the comment"
    )
    parser.add_argument("--html", metavar="FILE", help="write a page for a browser")
    parser.add_argument("--write-changelog", action="store_true", help="draft what the changelogs lack")
    parser.add_argument("--root", default=".", help=argparse.SUPPRESS)
    parser.add_argument("--today", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
