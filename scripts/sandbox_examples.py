"""The documentation's examples of answers, for the sandbox: from ``specs/`` into the package that is installed.

``python -m scripts.sandbox_examples`` checks that the files are current, ``--write`` writes them.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping
from typing import Any

import yaml
from polybill.core.contract import rules
from polybill.protocol.classify import Accepted, classify
from polybill.protocol.exchange import RawResponse
from polybill.sandbox.contract import Contract, load
from polybill.sandbox.providers import TWINS

from scripts.paths import OVERLAYS, ROOT, SPECS

FOLDER = OVERLAYS / "polybill" / "sandbox" / "examples"


def text(provider: str) -> str:
    """Make the file of a provider: the first example of each operation that the contract accepts as a success."""
    contract = load(provider)
    folder = SPECS / provider / "examples"
    found: dict[str, Any] = {}
    for row in yaml.safe_load((folder / "index.yaml").read_text(encoding="utf-8")):
        if row["side"] == "response" and row["origin"] == "documentation" and row["operation"] not in found:
            body = json.loads((folder / row["file"]).read_text(encoding="utf-8"))
            if _succeeds(contract, row, body):
                found[row["operation"]] = {"status": row["http"], "body": body}
    return json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _succeeds(contract: Contract, row: Mapping[str, Any], body: Any) -> bool:
    operation = contract.operations.get(row["operation"])
    if not row["valid"] or operation is None or row["http"] not in operation.answers:
        return False
    answer = RawResponse(row["http"], {}, json.dumps(body).encode())
    meaning = classify(rules(contract.provider, operation.id), answer, (), epoch_ms=0)
    accepted = isinstance(meaning, Accepted) and not meaning.contradiction
    return accepted and contract.validator(operation.answers[row["http"]]).is_valid(body)


def main(arguments: list[str] | None = None) -> int:
    """Check or write the files."""
    parser = argparse.ArgumentParser(prog="python -m scripts.sandbox_examples", description=__doc__)
    parser.add_argument("--write", action="store_true", help="write the files")
    write = parser.parse_args(arguments).write
    stale = []
    for provider in TWINS:
        file, wanted = FOLDER / f"{provider}.json", text(provider)
        if file.is_file() and file.read_text(encoding="utf-8") == wanted:
            continue
        stale.append(str(file.relative_to(ROOT)))
        if write:
            FOLDER.mkdir(exist_ok=True)
            file.write_text(wanted, encoding="utf-8")
    for name in stale:
        print(f"{name}: written" if write else f"{name}: not current; run python -m scripts.sandbox_examples --write")
    return 0 if write or not stale else 1


if __name__ == "__main__":
    sys.exit(main())
