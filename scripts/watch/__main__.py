"""Watch the documentation pages: ``python -m scripts.watch [PROVIDER | PROVIDER/SLUG ...]``.

It reads the recorded pages and reports what differs from the contracts and from the records, with a proposed patch and
its review. It ends with 0 when nothing needs a person, 1 when something does, 2 when a record, a contract, a patch or
an argument can't be read. Details: docs/watch.md.
"""

from __future__ import annotations

import argparse
import contextlib
import datetime
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from scripts import contracts
from scripts.paths import SPECS

from . import apply, overlay
from .contract import read_contract
from .faces.data import as_data
from .faces.markdown import as_markdown
from .faces.terminal import as_svg, show
from .fetch import Limits, fetch, from_folder, unknown_files
from .overlay import OverlayError
from .record import FOLDER, Record, RecordError, read_records, write_record
from .report import Report
from .watch import apply_patches, record_pages, watch


class UsageError(Exception):
    """An argument can't be used; the message names it."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Watch, and report in the wanted form."""
    options = _parser().parse_args(arguments)
    try:
        return _run(options)
    except (RecordError, OverlayError, UsageError, contracts.ContractError, OSError) as error:
        print(f"watch: {error}", file=sys.stderr)
        return 2


def _run(options: argparse.Namespace) -> int:
    specs = Path(options.specs)
    day = options.today or datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    if options.apply_patch:
        return _apply_file(specs, Path(options.apply_patch))
    if options.add:
        added = _add(specs, options.add)
        options.record, options.pages = True, [*options.pages, added.name]
    records = _chosen(specs, options.pages)
    folder = Path(options.folder) if options.folder else None
    if folder is not None and not folder.is_dir():
        raise UsageError(f"--from: {folder} is not a folder")
    limits = Limits(pause=options.pause)
    fetched = from_folder(folder, records) if folder is not None else fetch(records, limits)
    report = watch(specs, records, fetched, day, with_review=not options.no_review)
    if folder is not None:
        report.notes += [
            f"{name}: no record belongs to this file" for name in unknown_files(folder, _chosen(specs, []))
        ]
    if options.apply:
        apply_patches(report, specs)
    if options.record:
        record_pages(report, specs, fetched)
    _print(report, options)
    if options.record and not options.apply:
        return 1 if any(page.problem and page.record.lines for page in report.pages) else 0
    return 1 if report.findings else 0


def _chosen(specs: Path, names: Sequence[str]) -> list[Record]:
    providers = sorted(path.parent.name for path in specs.glob("*/openapi.yaml"))
    records = read_records(specs, providers)
    known = {record.name for record in records} | {record.provider for record in records}
    if unknown := [name for name in names if name not in known]:
        raise UsageError(
            f"no page is recorded as {unknown[0]!r}; expected some of {', '.join(sorted(known)) or 'none yet'}"
        )
    return [record for record in records if not names or {record.name, record.provider} & set(names)]


def _add(specs: Path, text: str) -> Record:
    """Begin the record of an operation's page: its address is what the contract names as the operation's source."""
    provider, _, rest = text.partition(":")
    operation, _, slug = rest.partition(":")
    if not operation or not (specs / provider / "openapi.yaml").exists():
        raise UsageError(f"--add: {text!r} is not PROVIDER:OPERATION[:SLUG] with a provider of {specs}")
    view = read_contract(specs / provider).view(operation)
    if view is None:
        raise UsageError(f"--add: the contract of {provider} has no operation {operation!r}")
    page = str((view.data.get("x-source") or {}).get("page", ""))
    name = slug or page.rstrip("/").rpartition("/")[2]
    if (specs / provider / FOLDER / f"{name}.yaml").exists():
        raise UsageError(f"--add: {provider}/{name} is recorded already; edit its operations")
    record = Record(provider, name, page, (operation,))
    write_record(specs, record)
    return record


def _apply_file(specs: Path, file: Path) -> int:
    """Apply a patch of any origin, such as one of a drift note."""
    patch = overlay.read_overlay(file)
    provider = Path(patch.extends).parent.name
    if not (specs / provider / "openapi.yaml").exists():
        raise OverlayError(f"{file}: extends: {patch.extends or 'missing'}; expected specs/<provider>/openapi.yaml")
    done = apply.apply(read_contract(specs / provider), patch.actions)
    for name in done.files:
        print(f"edited specs/{provider}/{name}")
    for note in done.notes:
        print(f"look at {note}")
    _next(provider)
    return 0


def _next(provider: str) -> None:
    print(f"next: raise info.version, then nox -s change -- {provider}")


def _print(report: Report, options: argparse.Namespace) -> None:
    if options.patches:
        folder = Path(options.patches)
        folder.mkdir(parents=True, exist_ok=True)
        for provider in report.providers:
            if provider.patch is not None:
                (folder / f"{provider.provider}.overlay.yaml").write_text(provider.patch.as_yaml(), encoding="utf-8")
    if options.svg:
        Path(options.svg).write_text(as_svg(report), encoding="utf-8")
    if options.markdown:
        Path(options.markdown).write_text(as_markdown(report), encoding="utf-8")
        print(f"{options.markdown} written. {report.summary}", file=sys.stderr)
    if options.json:
        print(json.dumps(as_data(report), indent=2, ensure_ascii=False))
    elif not options.markdown:
        with contextlib.suppress(BrokenPipeError):
            show(report, Console(width=None if sys.stdout.isatty() else 118, highlight=False))
            for name in report.recorded:
                print(f"recorded {name}")
            for provider in report.providers:
                if provider.applied:
                    _next(provider.provider)


def _parser() -> argparse.ArgumentParser:
    description, _, epilog = str(__doc__).partition("\n\n")
    parser = argparse.ArgumentParser(prog="python -m scripts.watch", description=description, epilog=epilog)
    parser.add_argument("pages", nargs="*", metavar="PAGE", help="provider, or provider/slug; all records unless given")
    parser.add_argument(
        "--from", dest="folder", metavar="DIR", help="read files <provider>-<slug>.txt|.md|.html instead of addresses"
    )
    parser.add_argument("--apply", action="store_true", help="write the proposed patches into the contracts")
    parser.add_argument("--record", action="store_true", help="write what was read into the records")
    parser.add_argument(
        "--add", metavar="PROVIDER:OPERATION[:SLUG]", help="begin the record of an operation's page, and record it"
    )
    parser.add_argument("--apply-patch", metavar="FILE", help="apply an OpenAPI Overlay document, read nothing")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--markdown", metavar="FILE", help="write the body of a pull request")
    parser.add_argument("--svg", metavar="FILE", help="draw the terminal's report as a picture")
    parser.add_argument("--patches", metavar="DIR", help="write the patches as files")
    parser.add_argument("--no-review", action="store_true", help="leave the contract review of the patches out")
    parser.add_argument("--pause", type=float, default=1.0, metavar="SECONDS", help="between two pages of one host (1)")
    parser.add_argument("--specs", default=str(SPECS), help=argparse.SUPPRESS)
    parser.add_argument("--today", help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    sys.exit(main())
