"""``polybill convert``, ``call`` and the matrix of ``providers``, against the sandbox over real HTTP."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import polybill as pb
import pytest
from polybill.capability import capabilities
from polybill.cli import invoke
from polybill.cli.app import app
from polybill.sandbox import DEFAULTS, Sandbox, faults, started
from typer.testing import CliRunner

from scripts.paths import PROVIDERS, SPECS
from tests.loopback import Reply, Server

runner = CliRunner()
CLINK = SPECS / "clink" / "examples" / "createSubscription.request.json"

SUBSCRIPTION = {
    "reference": "order-1",
    "customer": {"id": "cus_1"},
    "plan": {"price": {"amount": "19.99", "currency": "USD"}, "interval": "month", "interval_count": 1},
    "payment_method": {"id": "pm_1"},
}


class Site:
    """A sandbox, and the environment that leads to it."""

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self.sandbox = sandbox
        self.url = url

    def environ(self, provider: str, **more: str) -> dict[str, str]:
        values = {**DEFAULTS[provider], "base_url": f"{self.url}/{provider}", **more}
        return {f"POLYBILL_{provider.upper()}_{name.upper()}": value for name, value in values.items()}

    def call(self, provider: str, *arguments: str, body: Any = None, **environ: str) -> Any:
        given = None if body is None else json.dumps(body)
        extra = () if body is None else ("-",)
        operation, *rest = arguments
        command = ["call", provider, operation, *extra, *rest]
        return runner.invoke(app, command, input=given, env=self.environ(provider, **environ))


@pytest.fixture(scope="module")
def running() -> Iterator[Site]:
    with Sandbox() as sandbox, started(sandbox=sandbox) as url:
        yield Site(sandbox, url)


@pytest.fixture
def site(running: Site) -> Site:
    running.sandbox.reset()
    return running


def test_providers_show_the_matrix() -> None:
    rows = json.loads(runner.invoke(app, ["providers", "--json"]).stdout)
    for row in rows:
        assert [item["name"] for item in row["capabilities"]] == [
            f"{item.kind}.{item.verb}" for item in capabilities(row["provider"])
        ]
    shown = runner.invoke(app, ["providers"]).stdout
    assert "subscriptions.create" in shown
    assert "(yes)" in shown


def test_convert_is_strict_unless_told() -> None:
    strict = runner.invoke(app, ["convert", "--from", "clink", "--to", "useepay", str(CLINK)])
    assert strict.exit_code == 3
    assert "plan.product_id has no place at this provider" in strict.stderr
    assert strict.stdout == ""
    done = runner.invoke(app, ["convert", "--from", "clink", "--to", "useepay", str(CLINK), "--lossy", "--json"])
    assert done.exit_code == 0
    found = json.loads(done.stdout)
    assert (found["from"]["provider"], found["from"]["operation"]) == ("clink", "createSubscription")
    assert found["to"] == {
        "provider": "useepay",
        "operation": "createSubscription",
        "body": {
            "currency": "USD",
            "metadata": {"orderNo": "SO-10001", "polybill_reference": "sub_ref_123"},
        },
    }
    assert found["canonical"]["request"]["reference"] == "sub_ref_123"
    assert {"plan.id", "customer.id", "payment_method.id"} <= {loss["field"] for loss in found["losses"]}
    given = ["--lossy", "--json", "--id", "customer.id=cus_9", "--id", "payment_method.id=pm_9"]
    kept = runner.invoke(app, ["convert", "--from", "clink", "--to", "useepay", str(CLINK), *given])
    body = json.loads(kept.stdout)["to"]["body"]
    assert (body["customer_id"], body["default_payment_method"]) == ("cus_9", "pm_9")
    odd = runner.invoke(app, ["convert", "--from", "clink", "--to", "useepay", str(CLINK), "--id", "cus_9"])
    assert odd.exit_code != 0
    assert "--id 'cus_9': expected FIELD=ID, such as customer.id=cus_9" in odd.stderr
    people = runner.invoke(app, ["convert", "--from", "clink", "--to", "useepay", str(CLINK), "--lossy"]).stdout
    assert "lost       plan.id has no place at this provider" in people


def test_convert_says_what_else_a_body_fits() -> None:
    body = json.dumps({"customer_id": "c", "currency": "USD", "description": "d"})
    arguments = ["convert", "--from", "useepay", "--to", "useepay", "--reference", "o", "-"]
    found = json.loads(runner.invoke(app, [*arguments, "--json"], input=body).stdout)
    assert found["from"]["operation"] == "createSubscription"
    assert "createPaymentIntent" in found["from"]["also_fits"]
    shown = runner.invoke(app, arguments, input=body).stdout
    assert "also fits" in shown
    assert "choose with --operation" in shown


def test_convert_replaces_no_reference() -> None:
    body = json.dumps({"merchant_customer_id": "c", "email": "ada@example.com"})
    arguments = ["convert", "--from", "useepay", "--to", "useepay", "-"]
    assert runner.invoke(app, arguments, input=body).exit_code == 0
    done = runner.invoke(app, [*arguments, "--reference", "other"], input=body)
    assert done.exit_code == 2
    assert "reference is already set in the body" in done.stderr


def test_convert_without_a_loss() -> None:
    body = {"merchant_order_id": "o-1", "amount": 19.99, "currency": "USD"}
    arguments = ["convert", "--from", "useepay", "--to", "useepay", "--operation", "createPaymentIntent", "-"]
    done = runner.invoke(app, arguments, input=json.dumps(body))
    assert done.exit_code == 0, done.output
    assert '"amount": 19.99' in done.stdout
    assert "nothing is lost" in done.stdout


@pytest.mark.parametrize(
    ("arguments", "given", "told"),
    [
        (["--from", "useepay", "--to", "clink"], '{"url": 7, "nothing": 1}', "matches none of createSubscription"),
        (["--from", "useepay", "--to", "clink"], '{"url": "https://x", "events": ["a"]}', "choose one with --operat"),
        (
            ["--from", "useepay", "--to", "clink", "--operation", "getInvoice"],
            "{}",
            "expected one of createSubscription",
        ),
        (["--from", "payapi", "--to", "paypal"], "{}", "is required"),
        (["--from", "paypal", "--to", "clink"], "{}", "unknown provider 'paypal'"),
        (
            ["--from", "clink", "--to", "unibee", "--operation", "createSubscription"],
            '{"customerId": 7}',
            "/customerId",
        ),
        (["--from", "clink", "--to", "clink"], "[]", "must be a JSON object"),
    ],
)
def test_convert_of_bad_input(arguments: list[str], given: str, told: str) -> None:
    done = runner.invoke(app, ["convert", *arguments, "-"], input=given)
    assert done.exit_code == 2, done.output
    assert told in done.stderr
    assert "Traceback" not in done.output


def test_life_of_a_subscription(site: Site) -> None:
    made = site.call("useepay", "subscriptions.create", "--json", body=SUBSCRIPTION)
    assert made.exit_code == 0, made.output
    found = json.loads(made.stdout)
    assert (found["outcome"], found["value"]["status"]) == ("pending", "incomplete")
    assert found["value"]["reference"] == "order-1"
    name = found["value"]["id"]
    read = json.loads(site.call("useepay", "subscriptions.get", "--id", name, "--json").stdout)
    assert read["value"]["price"] == {"amount": "19.99", "currency": "USD"}
    listed = site.call("useepay", "subscriptions.list", "--param", "page_size=1")
    assert [json.loads(row)["id"] for row in listed.stdout.splitlines()] == [name]
    assert "succeeded: 1 subscriptions" in listed.stderr
    ended = site.call("useepay", "subscriptions.cancel", "--id", name, body={"at_period_end": False})
    assert ended.exit_code == 0, ended.output
    assert ended.stdout.startswith("outcome    succeeded: executed")
    again = site.call("useepay", "subscriptions.cancel", "--id", name, body={"at_period_end": False})
    assert again.exit_code == 4
    assert "rejected: refused or declined by the provider" in again.stdout
    assert len(site.sandbox.effects()) == 2


def test_native_operations(site: Site) -> None:
    body = json.loads(CLINK.read_text(encoding="utf-8"))
    made = site.call("clink", "createSubscription", "--json", body=body)
    assert made.exit_code == 0, made.output
    found = json.loads(made.stdout)
    assert (found["outcome"], found["value"]["code"]) == ("succeeded", 200)
    missing = site.call("useepay", "getSubscription", "--param", "id=sub_0", "--json")
    assert missing.exit_code == 4
    assert json.loads(missing.stdout)["error"]["reason"] == "not_found"
    pages = site.call("useepay", "listSubscriptions", "--param", "page_num=1", "--param", "page_size=5", "--json")
    assert json.loads(pages.stdout)["outcome"] == "succeeded"


@pytest.mark.parametrize(
    ("provider", "operation", "parameter", "sent"),
    [
        ("clink", "listCoupons", "discountType=percentage", {"discountType": ["percentage"]}),
        ("clink", "listWebhookEndpoints", "url=https://a.example.com", {"url": ["https://a.example.com"]}),
        ("unibee", "listPlansByQuery", "status=2,3", {"status": ["2", "3"]}),
        ("unibee", "listPlansByQuery", "publishStatus=2", {"publishStatus": ["2"]}),
    ],
)
def test_filters_of_native_operations(
    site: Site, provider: str, operation: str, parameter: str, sent: dict[str, list[str]]
) -> None:
    with Server(Reply(200, b'{"code":200,"msg":"success","data":{}}')) as server:
        site.call(provider, operation, "--param", parameter, "--json", base_url=server.url)
    assert parse_qs(urlsplit(server.requests[0].path).query) == sent


def test_doubt_and_silence_have_codes_of_their_own(site: Site) -> None:
    site.sandbox.fail("useepay", fault=faults.drop_after())
    lost = site.call("useepay", "subscriptions.create", body=SUBSCRIPTION)
    assert lost.exit_code == 5
    assert "THE REQUEST MAY HAVE BEEN EXECUTED" in lost.stdout
    assert "order-1" in lost.stdout
    assert len(site.sandbox.effects()) == 1, "it was carried out once, and nothing was repeated"
    nobody = {"base_url": "http://127.0.0.1:1"}
    unsent = site.call("useepay", "subscriptions.create", "--json", body=SUBSCRIPTION, **nobody)
    assert (unsent.exit_code, json.loads(unsent.stdout)["outcome"]) == (6, "not_sent")
    # A reading is repeated by itself, so it waits; here it is tried once.
    options = {"base_url": "http://127.0.0.1:1", "attempts": 1}
    with pb.UseePay(**DEFAULTS["useepay"], **options) as useepay:
        for request in (
            invoke.Request("subscriptions.get", id="sub_1"),
            invoke.Request("getSubscription", parameters={"id": "sub_1"}),
            invoke.Request("subscriptions.list"),
        ):
            assert [ended.outcome for ended in invoke.made(useepay, request, secrets=False)] == ["no_answer"]


@pytest.mark.parametrize(
    ("provider", "arguments", "body", "told"),
    [
        ("paypal", ["subscriptions.get"], None, "unknown provider 'paypal'"),
        ("useepay", ["subscriptions.resume", "--id", "x"], None, "no documented subscriptions.resume"),
        ("useepay", ["subscriptions.get"], None, "needs --id"),
        ("useepay", ["subscriptions.create"], None, "needs a file"),
        ("useepay", ["subscriptions.get", "--id", "x"], {}, "takes no file"),
        ("useepay", ["mandates.get", "--id", "x"], None, "unknown kind 'mandates'; expected one of subscriptions"),
        ("useepay", ["getSubscriptions"], None, "did you mean"),
        ("useepay", ["getSubscription"], None, "needs --param id=..."),
        ("useepay", ["getSubscription", "--param", "nam=1"], None, "has no parameter 'nam'"),
        ("useepay", ["getSubscription", "--param", "id"], None, "must be NAME=VALUE"),
        ("useepay", ["listSubscriptions", "--param", "page_num=x"], None, "'x' is not of type int"),
        ("unibee", ["listPlansByQuery", "--param", "status=2,x"], None, "'2,x' is not of type list[PlanStatus]"),
        ("useepay", ["createSubscription"], None, "needs a file with its body"),
        ("useepay", ["subscriptions.list", "--param", "page_size=x"], None, "can't parse 'x'"),
        ("useepay", ["subscriptions.create"], {"reference": "a"}, "plan is required"),
        ("useepay", ["subscriptions.create"], {**SUBSCRIPTION, "plam": 1}, "plam is not a known field; expected one"),
        ("useepay", ["subscriptions.create"], {**SUBSCRIPTION, "plan": {"interval": "eon"}}, "must be one of day"),
        (
            "useepay",
            ["subscriptions.create"],
            {**SUBSCRIPTION, "plan": {"price": {"amount": "x", "currency": "USD"}}},
            "plan.price.amount must be a number",
        ),
        ("useepay", ["subscriptions.create"], {**SUBSCRIPTION, "customer": "x"}, "customer must be an object"),
        ("clink", ["uploadProductImage"], {}, "uploads files"),
        # As "$URL" is, where a script has not set it.
        ("useepay", ["subscriptions.get", "--id", "x", "--base-url", ""], None, "base_url must start with https://"),
        ("useepay", ["subscriptions.get", "--id", "x", "--environment", ""], None, "unknown environment ''; expected"),
    ],
)
def test_bad_input_sends_nothing(site: Site, provider: str, arguments: list[str], body: Any, told: str) -> None:
    known = provider if provider in PROVIDERS else "useepay"
    given = None if body is None else json.dumps(body)
    operation, *rest = arguments
    extra = () if body is None else ("-",)
    command = ["call", provider, operation, *extra, *rest]
    done = runner.invoke(app, command, input=given, env=site.environ(known))
    assert done.exit_code == 2, done.output
    assert told in done.stderr
    assert "Traceback" not in done.output
    assert site.sandbox.requests() == []


def test_value_without_a_place_is_code_3(site: Site) -> None:
    done = site.call("useepay", "subscriptions.create", body={**SUBSCRIPTION, "return_url": "https://a.example.com"})
    assert done.exit_code == 3
    assert "return_url has no place" in done.stderr
    ended = site.call("useepay", "subscriptions.cancel", "--id", "sub_1", body={"at_period_end": True})
    assert ended.exit_code == 3


def test_secrets_are_hidden_unless_wanted(site: Site) -> None:
    body = {"url": "https://merchant.example.com/hook", "events": ["payment_intent.created"], "name": "n"}
    hidden = json.loads(site.call("useepay", "webhook_endpoints.create", "--json", body=body).stdout)
    assert hidden["value"]["secret"] == "***"
    shown = json.loads(site.call("useepay", "webhook_endpoints.create", "--json", "--show-secrets", body=body).stdout)
    assert shown["value"]["secret"] not in {"", "***"}
    native = {"url": "https://merchant.example.com/hook", "events": ["payment_intent.created"]}
    raw = json.loads(site.call("useepay", "createWebhook", "--json", body=native).stdout)
    assert raw["value"]["secret"] == "***"


def test_drift_is_told_on_standard_error() -> None:
    body = b'{"id": "sub_1", "status": "asleep", "moon": {"secret": "x"}}'
    environ = {f"POLYBILL_USEEPAY_{name.upper()}": value for name, value in DEFAULTS["useepay"].items()}
    with Server(Reply(200, body)) as server:
        command = ["call", "useepay", "subscriptions.get", "--id", "sub_1", "--json", "--base-url", server.url]
        silent = runner.invoke(app, command, env=environ)
        told = runner.invoke(app, [*command, "--drift"], env=environ)
    assert (silent.exit_code, silent.stderr) == (0, "")
    assert json.loads(told.stdout) == json.loads(silent.stdout)
    assert (
        "useepay getSubscription: unknown value (asleep) at /components/schemas/SubscriptionStatus/enum" in told.stderr
    )
    assert "undocumented member (object) at /components/schemas/Subscription/properties/moon" in told.stderr
    assert "secret" not in told.stderr


def test_missing_credentials_are_named() -> None:
    done = runner.invoke(app, ["call", "clink", "subscriptions.create", "-"], input="{}")
    assert done.exit_code == 2
    assert "POLYBILL_CLINK_API_KEY" in done.stderr


def test_the_installed_command(site: Site, tmp_path: Path) -> None:
    file = tmp_path / "request.json"
    file.write_text(json.dumps(SUBSCRIPTION), encoding="utf-8")
    command = [sys.executable, "-m", "polybill.cli", "call", "useepay", "subscriptions.create", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=site.environ("useepay"))
    assert done.returncode == 0, done.stderr
    assert "pending" in done.stdout
    assert DEFAULTS["useepay"]["api_key"] not in done.stdout + done.stderr
