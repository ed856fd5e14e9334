"""What is covered: every operation and event of every contract, with its evidence, examples and support.

``python -m scripts.coverage`` prints the page, ``--write`` writes docs/coverage.md; a test demands that it is current.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

import yaml
from polybill.capability import capabilities
from polybill.sandbox.documented import kind_of
from polybill.sandbox.providers import TWINS
from polybill.webhooks import profile
from polybill_canonical import EventType

from scripts import contracts
from scripts.contracts.sources import is_home
from scripts.generate.publishing import published
from scripts.paths import ROOT, SPECS

PAGE = ROOT / "docs" / "coverage.md"
HEAD = """# Coverage

Written by `nox -s coverage` from the contracts, the examples and the overlay; do not edit.

* **pages of their own**: operations whose source is a page that no other operation names, and not the home page; the
  address of an inferred one follows the rule of the site, the page was not seen.
* **evidence**: `doc` = a page of the documentation, otherwise the mark of the operation (`sdk`, `source`, `inferred`).
* **examples**: payloads that a page prints / payloads of ours; the tests read both with the generated client and with
  JSON Schema.
* **retry**: may the same request be sent again after an attempt that may have arrived?
* **canonical**: what of the canonical model uses it. Every operation is callable, signed, through `.native`. Of an
  event: its type; one without arrives as `other`, PayAPI's payments by their status.
* **sandbox**: what an answer of the sandbox is made of: `state` = a simulator keeps what calls made and changed;
  `example` = the documentation's example; `drawn` = drawn from the contract, the same for the same request. The request
  of every operation is checked against the contract first.
"""
KINDS = ("state", "example", "drawn")


def _examples(provider: str) -> Mapping[str, Counter[str]]:
    rows = yaml.load((SPECS / provider / "examples" / "index.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader)
    found: dict[str, Counter[str]] = {}
    for row in rows:
        found.setdefault(row["operation"], Counter())[row["origin"]] += 1
    return found


def _vectors(provider: str) -> tuple[int, int]:
    """Count the vectors and those that a page proves."""
    rows: list[Any] = []
    for path in sorted((SPECS / provider / "vectors").glob("*.json")):
        rows += json.loads(path.read_text(encoding="utf-8"))["vectors"]
    proved = [row for row in rows if row["origin"] == "documentation" and row["matches"] and row["expected"]]
    return len(rows), len(proved)


def own_pages(document: Mapping[str, Any]) -> tuple[int, int]:
    """Count the operations that name a page of their own, and those whose address is inferred."""
    sources = [operation.data["x-source"] for operation in contracts.operations(document)]
    shared = Counter(source["page"] for source in sources)
    own = [source for source in sources if shared[source["page"]] == 1 and not is_home(source["page"])]
    return len(own), sum(source.get("evidence") == "inferred" for source in own)


def _kind(provider: str, operation: str) -> str:
    return kind_of(provider, operation, TWINS[provider].HANDLERS)


def _kinds(provider: str, document: Mapping[str, Any]) -> str:
    """Count the operations by what the sandbox answers them with."""
    found = Counter(_kind(provider, operation.id) for operation in contracts.operations(document))
    return " / ".join(str(found[kind]) for kind in KINDS)


def _payloads(found: Mapping[str, Counter[str]], name: str) -> str:
    count = found.get(name, Counter())
    return f"{count['documentation']} / {count['ours']}" if count else ""


@cache
def page() -> str:
    """Make the page."""
    return "\n".join([HEAD, *_summary(), *(line for provider in published() for line in _provider(provider))]) + "\n"


def _summary() -> Iterator[str]:
    columns = ("provider", "contract", "operations", "pages of their own (inferred)", "events")
    counts = (
        "examples (documentation / ours)",
        "vectors (proved by a page)",
        "sandbox (state / example / drawn)",
        "gaps",
    )
    yield "| " + " | ".join(columns + counts) + " |"
    yield "|---|---|---|---|---|---|---|---|---|"
    for provider in published():
        document = contracts.load_once(SPECS / provider / "openapi.yaml")
        examples = sum(_examples(provider).values(), Counter())
        vectors, proved = _vectors(provider)
        cells = [
            f"[{provider}](#{provider})",
            document["info"]["version"],
            len(list(contracts.operations(document))),
            "{} ({})".format(*own_pages(document)),
            len(document.get("webhooks", {})) or "",
            f"{examples['documentation']} / {examples['ours']}",
            f"{vectors} ({proved})" if vectors else "",
            _kinds(provider, document),
            f"[GAPS](../specs/{provider}/GAPS.md)",
        ]
        yield "| " + " | ".join(map(str, cells)) + " |"
    yield ""


def _provider(provider: str) -> Iterator[str]:
    document = contracts.load_once(SPECS / provider / "openapi.yaml")
    examples = _examples(provider)
    canonical: dict[str, list[str]] = {}
    for item in capabilities(provider):
        for name in item.operations:
            canonical.setdefault(name, []).append(f"`{item.kind}.{item.verb}`")
    yield f"## {provider}"
    yield ""
    yield "| operation | method, path | evidence | examples | retry | canonical | sandbox |"
    yield "|---|---|---|---|---|---|---|"
    for operation in contracts.operations(document):
        cells = [
            f"[{operation.id}]({operation.data['x-source']['page']})",
            f"`{operation.method.upper()} {operation.path}`",
            operation.data.get("x-evidence", "doc"),
            _payloads(examples, operation.id),
            operation.data["x-retry"]["safe"],
            ", ".join(canonical.get(operation.id, ())),
            _kind(provider, operation.id),
        ]
        yield "| " + " | ".join(cells) + " |"
    yield ""
    if events := document.get("webhooks"):
        types = profile(provider).types
        yield "| event | examples | signature | canonical |"
        yield "|---|---|---|---|"
        for name, item in events.items():
            rule = next(iter(item[method] for method in contracts.METHODS if method in item)).get("x-webhook", {})
            kind = f"`{types[name]}`" if types.get(name, EventType.OTHER) is not EventType.OTHER else ""
            yield f"| `{name}` | {_payloads(examples, name)} | {rule.get('signature', '')} | {kind} |"
        yield ""


def main(arguments: list[str] | None = None) -> int:
    """Print or write the page."""
    parser = argparse.ArgumentParser(prog="python -m scripts.coverage", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write docs/coverage.md")
    if parser.parse_args(arguments).write:
        PAGE.write_text(page(), encoding="utf-8")
        print(f"{PAGE.relative_to(ROOT)} written")
    else:
        print(page())
    return 0


if __name__ == "__main__":
    sys.exit(main())
