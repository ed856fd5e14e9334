"""The page on webhooks: its Python runs, its table is what the contracts say, its lists are complete."""

from __future__ import annotations

import contextlib
import io
import json
from typing import Any, get_args

import pytest
from polybill import Assurance, Customer, PaymentMethod, PaymentMethodType, Plan, SubscriptionRequest, webhooks
from polybill.core import contract
from polybill.errors import WebhookReason

from scripts.paths import ROOT
from tests.docs.test_readme import blocks
from tests.loopback import Reply, Request, Server

PAGE = ROOT / "docs" / "webhooks.md"
TEXT = PAGE.read_text(encoding="utf-8")
REQUEST = SubscriptionRequest(
    reference="order-1",
    customer=Customer(id="cus_123"),
    plan=Plan(id="price_123", product_id="prd_123"),
    payment_method=PaymentMethod(id="pi_123", type=PaymentMethodType.CARD),
    currency="USD",
    return_url="https://merchant.example.com/back",
)


def test_the_page_runs() -> None:
    namespace: dict[str, Any] = {"request": REQUEST}
    first, second = blocks(PAGE)
    exec(compile(first, "webhooks.md", "exec"), namespace)

    def take(delivery: Request) -> Reply:
        answer = namespace["handle"](delivery.headers, delivery.body)
        return Reply(answer.status_code, answer.content)

    out = io.StringIO()
    with Server(take) as server, contextlib.redirect_stdout(out):
        namespace["server_url"] = server.url
        exec(compile(second, "webhooks.md", "exec"), namespace)
    printed = out.getvalue().splitlines()
    assert "refund.failed 200 True" in printed
    assert any(line.startswith("payment.succeeded evt_sandbox") and line.endswith(" authentic") for line in printed)
    assert "succeeded Money(amount=Decimal('19.99'), currency='USD')" in printed


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
