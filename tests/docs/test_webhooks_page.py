"""The page on webhooks: its Python runs, its table is what the contracts say, its lists are complete."""

from __future__ import annotations

import contextlib
import io
import json
from typing import Any, get_args

import pytest
from polybill import Assurance, webhooks
from polybill.core import contract
from polybill.errors import WebhookReason

from scripts.paths import ROOT
from tests.docs.test_readme import blocks

PAGE = ROOT / "docs" / "webhooks.md"
ORDER = ROOT / "specs" / "clink" / "examples" / "order.succeeded.ours.webhook.json"
TEXT = PAGE.read_text(encoding="utf-8")


def test_the_page_runs() -> None:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        for block in blocks(PAGE):
            namespace: dict[str, Any] = {"__name__": "page"}
            exec(compile(block, "webhooks.md", "exec"), namespace)
            if "handle" in namespace:
                made = webhooks.sign_event("clink", "order.succeeded", ORDER.read_bytes(), secret="whsec_old")
                assert namespace["handle"](made.headers, made.body).status_code == 200
    printed = out.getvalue().splitlines()
    assert "refund.failed 200 True" in printed
    assert any(line.startswith("payment.succeeded ") and line.endswith(" authentic") for line in printed)
    assert any(line.startswith("succeeded Money(amount=Decimal(") for line in printed)


def rows() -> dict[str, list[str]]:
    found = [[cell.strip() for cell in line.strip("|").split("|")] for line in TEXT.splitlines() if line[:1] == "|"]
    return {row[0]: row for row in found if len(row) == 7}


def told(value: Any) -> str:
    """Write the contract's rule for repeats as the page does."""
    if value is None:
        return "nothing"
    if isinstance(value, dict):
        return f"`{value['header']}`"
    return " and ".join(f"`{pointer}`" for pointer in ([value] if isinstance(value, str) else value))


@pytest.mark.parametrize(
    ("row", "provider", "start"),
    [(row, row.partition(" ")[0].lower(), row.partition(" ")[2].upper()) for row in list(rows())[2:]],  # below the head
)
def test_the_table_is_what_the_contracts_say(row: str, provider: str, start: str) -> None:
    types = webhooks.profile(provider).types
    events = {name: contract.package(provider).WEBHOOKS[name] for name in types if name.endswith(start)}
    cells = rows()[row]
    assert cells[4] == str(len(events))
    assert {told(event["dedupe"]) for event in events.values()} == {cells[5]}
    ack = next(iter(events.values()))["ack"]
    status = f"{ack['http'][0]}" if ack else "not documented: an empty 200"
    assert cells[6] == status + (" `success`" if ack and ack.get("body") == "success" else "")


def test_every_reason_and_every_assurance_is_explained() -> None:
    for reason in get_args(WebhookReason):
        assert f"| `{reason}` |" in TEXT
    for assurance in Assurance:
        assert f"| `{assurance.name}` |" in TEXT


def test_the_names_in_the_page_exist() -> None:
    event = webhooks.Event
    fields = {item for item in event.__dataclass_fields__ if item not in {"answer", "acknowledgement"}} | {"ack()"}
    assert [name for name in sorted(fields) if f"`{name}`" not in TEXT] == []
    assert json.dumps("whsec_new whsec_old") in TEXT
