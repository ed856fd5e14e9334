"""Contract review: ``python -m scripts.specdiff [BASE] [HEAD]`` for revisions, ``OLD NEW`` for two files.

It ends with 0 when nothing is breaking or the versions fit, 1 when a version step is too small or a changelog entry
lacks something, 2 when a contract can't be read; the message then names the line. For two files, which have no
changelog, only the version counts. docs/contract-review.md explains it.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.contracts import ContractError, contract_files
from scripts.contracts.collector import without_collector

from . import approvals, changelog, revisions
from .faces import breaking, verdict
from .faces.annotations import as_annotations
from .faces.data import write_json
from .faces.markdown import as_markdown
from .findings import Approval, Review
from .parsing import Object, parse
from .review import review_contract, review_trees
from .sources import Source, read_file, read_trees

PROGRAM = "python -m scripts.specdiff"


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A review with the files that it speaks of."""

    review: Review
    old: Mapping[str, str]
    new: Mapping[str, str]
    orphans: tuple[str, ...] = ()
    """What the changed files hold and no contract refers to: it can't be reviewed."""


def of_files(old: Path, new: Path, today: str, approved: Mapping[str, Approval] | None = None) -> Reviewed:
    """Review two contracts that may be anywhere.

    Raises:
        ContractError: one can't be read.
    """
    before, after = read_file(old, _folder(old)), read_file(new, _folder(new))
    # A file that was named without its folder has no folder to be called after.
    contract = review_contract(before, after, after.provider or new.name, None, {}, today, approved)
    return Reviewed(Review(str(old), str(new), (contract,)), before.texts, after.texts)


def _folder(path: Path) -> str:
    return "" if str(path.parent) == "." else str(path.parent)


def of_revisions(
    root: Path, base: str, head: str | None, today: str, approved: Mapping[str, Approval] | None = None
) -> Reviewed:
    """Review the contracts of two revisions; None = the working tree.

    Raises:
        ContractError: a contract can't be read.
        GitError: the revision was not found.
    """
    names = revisions.shown(root, base), revisions.WORKING_TREE if head is None else revisions.shown(root, head)
    with revisions.tree(root, base) as before, revisions.tree(root, head) as after:
        old, new = read_trees(before, after)
        changed = [key for key, source in new.items() if old.get(key) is not source]
        stray = [line for key in changed for line in _orphans(after / "specs" / key, new[key])]
        review = review_trees(old, new, after, names, today, approved)
        return Reviewed(review, _texts(old), _texts(new), tuple(stray))


def _orphans(folder: Path, source: Source) -> Iterator[str]:
    """Describe what is in a contract's files but reached by no reference."""
    reason = "nothing refers to it, so it is not part of the contract"
    for key, place in source.unused:
        yield f"{place.file}:{place.line}: {key}: {reason}"
    for file in contract_files(folder.resolve() / "openapi.yaml"):
        name = f"specs/{folder.name}/{file.relative_to(folder.resolve()).as_posix()}"
        if name not in source.texts:
            with contextlib.suppress(ContractError):
                node = parse(file.read_bytes(), name)
                for key, line in zip(node, node.lines, strict=False) if isinstance(node, Object) else ():
                    yield f"{name}:{line}: {key}: {reason}"


def of_contracts(
    root: Path,
    base: str,
    head: str | None,
    paths: Sequence[str],
    today: str,
    approved: Mapping[str, Approval] | None = None,
) -> Reviewed:
    """Review contracts of any repository at two revisions; None = the working tree.

    Args:
        root: root of the repository.
        base: old revision.
        head: new revision.
        paths: root files of the contracts, from the root of the repository.
        today: ISO date.
        approved: approvals of the pull request, by finding.

    Raises:
        ContractError: a contract can't be read, or is in neither revision.
        GitError: the revision was not found.
    """
    names = revisions.shown(root, base), revisions.WORKING_TREE if head is None else revisions.shown(root, head)
    files = [f"*.{ending}" for ending in ("yaml", "yml", "json")]
    with revisions.tree(root, base, *files) as before, revisions.tree(root, head, *files) as after:
        made = []
        old: dict[str, str] = {}
        new: dict[str, str] = {}
        for path in paths:
            sides = [_at(folder, path) for folder in (before, after)]
            if sides == [None, None]:
                raise ContractError(f"{path}: line 1: file not found in {names[0]} or {names[1]}")
            made.append(review_contract(sides[0], sides[1], path, None, {}, today, approved))
            old |= sides[0].texts if sides[0] else {}
            new |= sides[1].texts if sides[1] else {}
        return Reviewed(Review(*names, tuple(made)), old, new)


def _at(folder: Path, path: str) -> Source | None:
    file = folder / path
    if not file.is_file():
        return None
    try:
        return read_file(file, _folder(Path(path)), folder)
    except ContractError as error:
        raise ContractError(str(error).replace(f"{folder.resolve()}/", "").replace(f"{folder}/", "")) from error


def _texts(sources: Mapping[str, Source]) -> dict[str, str]:
    return {name: text for source in sources.values() for name, text in source.texts.items()}


def _with_python(review: Review, root: Path, base: str, head: str | None) -> Review:
    from .python_side import with_python  # noqa: PLC0415 - it reads packages that only this repository has

    folders = "generated", "overlays"
    with revisions.tree(root, base, *folders) as before, revisions.tree(root, head, *folders) as after:
        return with_python(review, before, after)


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
    """Review, and print it in the wanted form."""
    options = _parser().parse_args(arguments)
    try:
        options.files = options.files or _named_files(options.base, options.head, options.contract)
        with without_collector():
            return _main(options)
    except (ContractError, revisions.GitError) as error:
        print(f"specdiff: {error}", file=sys.stderr)
    except BrokenPipeError:
        # The reader has seen enough; the interpreter must not complain about it when it closes the stream.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"specdiff: {error.filename or ''}: line 1: {error.strerror or error}", file=sys.stderr)
    except Exception as error:  # noqa: BLE001 - a fault of ours must not look like a review that found something
        subject = (options.files or options.contract or [options.head or "specs"])[-1]
        print(f"specdiff: {subject}: line 1: can't be compared: {type(error).__name__}: {error}", file=sys.stderr)
    return 2


def _named_files(old: str | None, new: str | None, contracts: Sequence[str] | None) -> list[str] | None:
    """Give the two files that stand in the place of the two revisions; None where these are revisions.

    Raises:
        ContractError: one is a file, or has the name of one, and the other is not.
    """
    given = [] if contracts else [name for name in (old, new) if name is not None]
    files = [name for name in given if Path(name).is_file()]
    if len(files) == 2:
        return files
    named = [name for name in given if name not in files and Path(name).suffix in {".yaml", ".yml", ".json"}]
    if named:
        raise ContractError(f"{named[0]}: line 1: file not found")
    if files:
        raise ContractError(f"{files[0]}: line 1: one file alone: give two files, or a revision and --contract PATH")
    return None


def _main(options: argparse.Namespace) -> int:
    today = options.today or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    root = Path(options.root)
    approved = approvals.read(Path(options.approvals), options.author) if options.approvals else {}
    if options.files:
        done = of_files(Path(options.files[0]), Path(options.files[1]), today, approved)
    elif options.contract:
        base = options.base or revisions.merge_base(root)
        done = of_contracts(root, base, options.head, options.contract, today, approved)
    else:
        done = of_revisions(root, options.base or revisions.merge_base(root), options.head, today, approved)
    if options.python and not options.files and not options.contract:
        base = options.base or revisions.merge_base(root)
        done = replace(done, review=_with_python(done.review, root, base, options.head))
    review = done.review
    for line in done.orphans:
        print(line, file=sys.stderr)
    _write(options, done)
    if options.write_changelog and not options.files and not options.contract:
        for path in write_changelogs(review, root, today):
            print(f"{path.relative_to(root)}: drafted; choose the cause", file=sys.stderr)
    if options.json:
        write_json(review, sys.stdout)
    elif options.annotations:
        print("\n".join(as_annotations(review)))
    elif not (options.html or options.markdown):
        from rich.console import Console  # noqa: PLC0415 - only a terminal needs it

        from .faces.terminal import show  # noqa: PLC0415 - only a terminal needs it

        show(review, Console(width=None if sys.stdout.isatty() else 118, highlight=False))
    sys.stdout.flush()
    return int({"version": not review.mergeable, "breaking": bool(breaking(review)), "nothing": False}[options.fail_on])


def _write(options: argparse.Namespace, done: Reviewed) -> None:
    review = done.review
    if options.html:
        from .faces.html import as_html  # noqa: PLC0415 - only a page needs it

        Path(options.html).write_text(as_html(review, done.old, done.new), encoding="utf-8")
        print(f"{options.html} written. {verdict(review)}", file=sys.stderr)
    if options.markdown:
        Path(options.markdown).write_text(as_markdown(review, options.repository), encoding="utf-8")
        print(f"{options.markdown} written. {verdict(review)}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    description, _, epilog = str(__doc__).partition("\n\n")
    parser = argparse.ArgumentParser(prog=PROGRAM, description=description, epilog=epilog)
    parser.add_argument("base", nargs="?", help="old revision, or old file; the merge base with main unless given")
    parser.add_argument("head", nargs="?", help="new revision, or new file; the working tree unless given")
    parser.add_argument("--files", nargs=2, metavar=("OLD", "NEW"), help="two files, whatever their names are")
    parser.add_argument(
        "--contract", metavar="PATH", action="append", help="a contract of any repository, from its root; several times"
    )
    parser.add_argument(
        "--fail-on",
        choices=("version", "breaking", "nothing"),
        default="version",
        help="what ends with 1: a version step that is too small (usual), anything breaking, or nothing",
    )
    parser.add_argument("--python", action="store_true", help="compare the generated packages and the overlay, too")
    parser.add_argument("--json", action="store_true", help="print JSON (docs/review.schema.json)")
    parser.add_argument(
        "--annotations", action="store_true", help="print annotations of lines, as GitHub Actions reads them"
    )
    parser.add_argument(
        "--approvals", metavar="FILE", help="comments of the pull request, as JSON of the platform's API"
    )
    parser.add_argument("--author", metavar="LOGIN", default="", help="who made the pull request, and can't approve")
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
