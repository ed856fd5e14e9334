"""Who can do what in canonical words, as a page.

``python -m scripts.matrix`` prints it, ``--write`` writes docs/capabilities.md; a test demands that it is current.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from polybill import registry
from polybill.capability import KINDS, Capability, capabilities, verbs
from polybill.core import contract

from scripts.generate.publishing import published
from scripts.paths import ROOT

PAGE = ROOT / "docs" / "capabilities.md"
HEAD = """# Capabilities

Written by `nox -s coverage` from the clients and the contracts; do not edit. `polybill providers --json` prints the
same for programs, `polybill.capabilities("useepay")` gives it to Python.

* An empty cell: the provider's API has no such documented operation. The call raises `Unsupported` and names the
  providers that can; the type checkers refuse it.
* **yes**: the operation is there. A number leads to what of it is missing.
* **↻**: the contract allows to repeat the same request after an attempt that may have arrived. Without it a doubt is
  `OutcomeUnknown`.
* Evidence other than a page of the documentation is listed below: `sdk`, `source` (server code), `example`, `inferred`.

Every other operation of a contract is callable, signed, through `.native`; [coverage](coverage.md) lists them all.
"""


RESOLVED = """`client.resolve(reference)`, a repeated call under the same reference and a refusal as duplicate look an
unknown outcome up ([ledger](ledger.md)). What is found is compared with the request; several objects under one
reference, or one that contradicts the request, stay unknown. *Not found* means what the contract's `x-resolve` states:
*proves* only where a source proves it. Where nothing can be searched, or the search does not decide, a person has to
look, and `OutcomeUnknown` names where.
"""


LISTS = """Every list takes `limit` (objects to read at most) and is read page by page as you iterate. `page_size`, and
`start_page`, by which a reading that stopped goes on, need a list that comes in pages. A filter that is not in the
table is refused by name, before anything is sent.
"""


def page() -> str:
    """Make the page."""
    notes: list[str] = []
    lines = [HEAD, *_matrix(notes), ""]
    if notes:
        lines += ["## What is missing", "", *(f"{number}. {text}" for number, text in enumerate(notes, 1)), ""]
    lines += ["## What else happens", "", *_effects(), ""]
    lines += ["## Lists", "", LISTS, *_lists(), ""]
    lines += ["## What can be resolved", "", RESOLVED, *_resolutions(), ""]
    lines += ["## What is called", "", *_calls()]
    return "\n".join(lines) + "\n"


def _matrix(notes: list[str]) -> Iterator[str]:
    found = {(provider, item.kind, item.verb): item for provider in published() for item in capabilities(provider)}
    yield "| operation | " + " | ".join(registry.get(provider).title for provider in published()) + " |"
    yield "|---|" + "---|" * len(published())
    for kind in KINDS:
        for verb in verbs():
            row = [found.get((provider, kind, verb)) for provider in published()]
            if any(row):
                yield f"| `{kind}.{verb}` | " + " | ".join(_cell(item, notes) for item in row) + " |"


def _cell(item: Capability | None, notes: list[str]) -> str:
    if item is None:
        return ""
    text = "yes ↻" if item.safe == "yes" else "yes"
    if not item.limitations:
        return text
    notes.append(f"{registry.get(item.provider).title} `{item.kind}.{item.verb}`: {item.limitations}")
    return f"{text} ({len(notes)})"


def _effects() -> Iterator[str]:
    for provider in published():
        for item in capabilities(provider):
            if item.effect:
                yield f"* {registry.get(provider).title} `{item.kind}.{item.verb}` {item.effect}"


def _lists() -> Iterator[str]:
    yield "| provider | list | filters | pages |"
    yield "|---|---|---|---|"
    for provider in published():
        for item in capabilities(provider):
            if item.verb == "list":
                filters = ", ".join(f"`{name}`" for name in item.filters)
                where = f"{registry.get(provider).title} | `{item.kind}.list`"
                yield f"| {where} | {filters} | {'yes' if item.pages else 'no: all at once'} |"


def _resolutions() -> Iterator[str]:
    yield "| provider | operation | looked up by | not found | evidence | otherwise a person has to |"
    yield "|---|---|---|---|---|---|"
    for provider in published():
        for item in capabilities(provider):
            row = contract.package(provider).OPERATIONS[item.operations[0]]["resolve"]
            if item.verb == "create" and row is not None:
                cells = (registry.get(provider).title, f"`{item.kind}.create`", *_look_up(row), row["advice"])
                yield f"| {' | '.join(cells)} |"


def _look_up(row: Mapping[str, Any]) -> tuple[str, str, str]:
    """Describe how an outcome is looked up, what absence means, and how that is known."""
    if row["operation"] is None:
        return "", "", ""
    how = f"filter `{row['by']}`" if "by" in row else f"`{row['match']}` of each item"
    via = f", `{row['via']['operation']}`" if "via" in row else ""
    absence = f"proves it after {row['after']} s" if row["absence"] == "proves" else "unknown"
    return f"`{row['operation']}`, {how}{via}, `{row['read']}`", absence, row.get("x-evidence", "doc")


def _calls() -> Iterator[str]:
    yield "| provider | operation | operations of the contract | evidence |"
    yield "|---|---|---|---|"
    for provider in published():
        for item in capabilities(provider):
            names = ", ".join(f"`{name}`" for name in item.operations)
            yield f"| {registry.get(provider).title} | `{item.kind}.{item.verb}` | {names} | {item.evidence} |"


def main(arguments: list[str] | None = None) -> int:
    """Print or write the page."""
    parser = argparse.ArgumentParser(prog="python -m scripts.matrix", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/capabilities.md")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), encoding="utf-8")
        print(f"{PAGE.relative_to(ROOT)} written")
    else:
        print(page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
