"""``polybill ledger``: what a person sees and does when an outcome is unknown, against the sandbox over real HTTP."""

from __future__ import annotations

import json
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import polybill as pb
import pytest
from polybill.cli.app import app
from polybill.sandbox import DEFAULTS, Sandbox, started
from typer.testing import CliRunner

from tests.overlays.requests import request

runner = CliRunner()
PAYMENT = {
    "customer": pb.Customer(id="cus_1"),
    "amount": pb.Money(amount=Decimal("19.99"), currency="USD"),
    "product_id": "prd_1",
    "payment_method": pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
    "return_url": "https://merchant.example.com/back",
}


class Desk:
    """A sandbox with three calls: one found by a look-up, one that no call can find, and one that was carried out."""

    def __init__(self, sandbox: Sandbox, url: str, path: Path) -> None:
        self.sandbox = sandbox
        self.url = url
        self.path = path
        with self.client("clink") as clink:
            sandbox.fail("clink", "createPayment", fault="drop_after")
            clink.payments.submit(pb.PaymentRequest(reference="order-1", **PAYMENT))
            clink.payments.submit(pb.PaymentRequest(reference="order-2", **PAYMENT))
        with self.client("linksfield") as linksfield:
            sandbox.fail("linksfield", fault="drop_before")
            linksfield.subscriptions.submit(request("linksfield"))

    def client(self, provider: str) -> Any:
        cls = {"clink": pb.Clink, "linksfield": pb.Linksfield}[provider]
        return cls(**DEFAULTS[provider], base_url=f"{self.url}/{provider}", ledger=pb.SqliteLedger(self.path))  # type: ignore[operator]

    def run(self, *arguments: str, ledger: str | None = None) -> Any:
        environ = {"POLYBILL_LEDGER": str(self.path) if ledger is None else ledger}
        for provider, values in DEFAULTS.items():
            for name, value in {**values, "base_url": f"{self.url}/{provider}"}.items():
                environ[f"POLYBILL_{provider.upper()}_{name.upper()}"] = value
        return runner.invoke(app, ["ledger", *arguments], env=environ)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with Sandbox() as sandbox, started(sandbox=sandbox) as url:
        yield Desk(sandbox, url, tmp_path / "billing.db")


def test_a_person_settles_what_is_open(desk: Desk) -> None:
    listed = desk.run("list", "--unresolved", "--json")
    assert listed.exit_code == 0
    rows = json.loads(listed.stdout)
    assert [(row["provider"], row["operation"], row["reference"], row["state"]) for row in rows] == [
        ("clink", "createPayment", "order-1", "unknown"),
        ("linksfield", "createStripeSubscription", "order-1", "unknown"),
    ]
    assert DEFAULTS["clink"]["api_key"] not in listed.stdout

    found = desk.run("resolve", "clink", "order-1", "--json")
    assert found.exit_code == 0, found.output
    shown = json.loads(found.stdout)
    assert (shown["outcome"], shown["value"]["reference"]) == ("succeeded", "order-1")
    assert shown["value"]["id"] == desk.sandbox.effects("clink")[0].native_id

    unknown = desk.run("resolve", "linksfield", "order-1", "--operation", "subscriptions.create", "--json")
    assert unknown.exit_code == 5
    assert "queryPaymentResult" in json.loads(unknown.stdout)["error"]["message"]

    assert desk.run("release", "linksfield", "order-1", "--reason", " ").exit_code == 2
    released = desk.run("release", "linksfield", "order-1", "--reason", "asked Linksfield: no such payId", "--json")
    assert released.exit_code == 0, released.output
    assert json.loads(released.stdout)["note"] == "released: asked Linksfield: no such payId"
    assert desk.run("resolve", "linksfield", "order-1").exit_code == 6
    assert json.loads(desk.run("list", "--unresolved", "--json").stdout) == []
    with desk.client("linksfield") as linksfield:
        assert isinstance(linksfield.subscriptions.submit(request("linksfield")), pb.Succeeded | pb.Pending)
    assert len(desk.sandbox.effects()) == 3


def test_wrong_input_ends_with_2_and_one_line(desk: Desk, tmp_path: Path) -> None:
    missing = tmp_path / "biling.db"
    for arguments, ledger, text in (
        (("list",), str(missing), "no such file"),
        (("list",), "", "--ledger or POLYBILL_LEDGER"),
        (("resolve", "clink", "order-9"), None, "is not in the ledger"),
        (("resolve", "nowhere", "order-1"), None, "nowhere"),
        (("release", "clink", "order-2", "--reason", "x"), None, "can't be released: it is settled"),
        (("resolve", "clink", "order-1", "--account", "other"), None, "is not in the ledger"),
    ):
        ended = desk.run(*arguments, ledger=ledger)
        assert ended.exit_code == 2, (arguments, ended.output)
        assert text in ended.output
    assert not missing.exists()


def test_purge_forgets_what_is_known_and_old_and_never_what_is_open(desk: Desk) -> None:
    assert json.loads(desk.run("purge", "--days", "1", "--json").stdout) == {"purged": 0}
    ledger = pb.SqliteLedger(desk.path)
    ledger._run("UPDATE polybill_ledger SET updated_at = 0")
    assert json.loads(desk.run("purge", "--days", "30", "--json").stdout) == {"purged": 1}
    assert {entry.state for entry in ledger.list()} == {"unknown"}
    ledger.close()


def test_schema_is_printed_and_lists_are_for_people_too(desk: Desk) -> None:
    assert "CREATE TABLE IF NOT EXISTS polybill_ledger" in desk.run("schema").stdout
    assert "order-2" in desk.run("list").stdout
