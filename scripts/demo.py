"""The demonstration: from contract to canonical answer at all five providers, over real HTTP, in one table.

``python -m scripts.demo`` checks that generated/ matches the contracts, starts the sandbox in its own process and calls
every provider twice: through the generated client, signed, and through the canonical model. It ends with 1 when
anything is not as it should be.
"""

from __future__ import annotations

import dataclasses
import json
import sys
import time
from collections.abc import Callable, Mapping
from typing import Any

import httpx
import polybill as pb
from attrs import frozen
from polybill.core import contract
from polybill.protocol import pointer
from polybill.sandbox import DEFAULTS, started
from polybill_clink.api.subscription import create_subscription as clink_create
from polybill_clink.models.create_subscription_request import CreateSubscriptionRequest as ClinkBody
from polybill_linksfield.api.payment import create_stripe_subscription as linksfield_create
from polybill_linksfield.models.create_stripe_subscription_request import CreateStripeSubscriptionRequest
from polybill_payapi.api.subscription import create_subscription as payapi_create
from polybill_payapi.models.create_subscription_request import CreateSubscriptionRequest as PayAPIBody
from polybill_unibee.api.subscription_payment import create_subscription_payment as unibee_create
from polybill_unibee.models.create_subscription_payment_request import CreateSubscriptionPaymentRequest
from polybill_useepay.api.subscription import create_subscription as useepay_create
from polybill_useepay.models.subscription_request import SubscriptionRequest as UseePayBody
from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.table import Table

from scripts.generate.__main__ import main as generate
from scripts.paths import SPECS

_WIDTH = 118
console = Console(width=None if sys.stdout.isatty() else _WIDTH)


@frozen
class Row:
    """One call of the table."""

    provider: str
    operation: str
    way: str
    signed: str
    http: str
    outcome: str
    status: str
    action: str
    milliseconds: float
    good: bool
    losses: tuple[str, ...] = ()


@frozen
class Case:
    """One operation of the demonstration."""

    provider: str
    operation: str
    payload: str
    body: Callable[[Mapping[str, Any]], Any]
    native: Callable[[Any, Any, str], Any]
    client: Callable[..., Any]


def _create(module: Any) -> Callable[[Any, Any, str], Any]:
    return lambda native, body, _: module.sync_detailed(client=native, body=body)


def _payapi(native: Any, body: Any, reference: str) -> Any:
    key = pb.idempotency_key("payapi", "createSubscription", reference)
    return payapi_create.sync_detailed(client=native, body=body, idempotent_key=key)


CASES = (
    Case(
        "linksfield",
        "createStripeSubscription",
        "createStripeSubscription.request.json",
        CreateStripeSubscriptionRequest.from_dict,
        _create(linksfield_create),
        pb.Linksfield,
    ),
    Case(
        "clink",
        "createSubscription",
        "createSubscription.request.json",
        ClinkBody.from_dict,
        _create(clink_create),
        pb.Clink,
    ),
    Case("payapi", "createSubscription", "createSubscription.request.json", PayAPIBody.from_dict, _payapi, pb.PayAPI),
    # The page prints the body for the update only; creating takes the same body.
    Case(
        "useepay",
        "createSubscription",
        "updateSubscription.request.json",
        UseePayBody.from_dict,
        _create(useepay_create),
        pb.UseePay,
    ),
    # The page prints placeholders ("<string>", 123) that break its own rules; this payload has the same fields.
    Case(
        "unibee",
        "createSubscriptionPayment",
        "createSubscriptionPayment.amount.ours.request.json",
        CreateSubscriptionPaymentRequest.from_dict,
        _create(unibee_create),
        pb.UniBee,
    ),
)


def run_case(case: Case, url: str) -> list[Row]:
    """Call one provider through the generated client and through the canonical model."""
    payload = json.loads((SPECS / case.provider / "examples" / case.payload).read_text(encoding="utf-8"))
    body = case.body(payload)
    reference = f"demo-{case.provider}"
    with case.client(**DEFAULTS[case.provider], base_url=f"{url}/{case.provider}") as client:
        rows = [native_row(case, client, body, reference)]
        converted = pb.to_canonical(body, reference=reference, lossy=True)
        request = dataclasses.replace(converted.value, reference=f"{reference}-canonical")
        losses = tuple(loss.field for loss in converted.losses)
        resource = client.payments if case.provider == "unibee" else client.subscriptions
        rows.append(canonical_row(case, case.operation, losses, lambda: resource.submit(request)))
        if case.provider == "useepay":
            created = resource.create(dataclasses.replace(request, reference=f"{reference}-update"))
            fields = {field.name for field in dataclasses.fields(pb.SubscriptionChange)}
            shared = {name: getattr(request, name) for name in fields if hasattr(request, name)}
            change = pb.SubscriptionChange(**shared)
            update = lambda: client.subscriptions.submit_update(created.id, change)  # noqa: E731
            rows.append(canonical_row(case, "updateSubscription", losses, update))
    return rows


def native_row(case: Case, client: Any, body: Any, reference: str) -> Row:
    """Call through the generated client."""
    rules = contract.rules(case.provider, case.operation)
    start = time.perf_counter()
    response = case.native(client.native, body, reference)
    took = (time.perf_counter() - start) * 1000
    code = "-" if rules.code is None else pointer.get(json.loads(response.content), rules.code)
    shown = "-" if code is pointer.MISSING else str(code)
    good = response.status_code in rules.success_http and type(response.parsed).__module__.startswith("polybill_")
    return Row(
        case.provider, case.operation, "native", rules.scheme, f"{response.status_code} / {shown}",
        "answered" if good else type(response.parsed).__name__, "", "", took, good,
    )  # fmt: skip


def canonical_row(case: Case, operation: str, losses: tuple[str, ...], submit: Callable[[], Any]) -> Row:
    """Call through the canonical model."""
    rules = contract.rules(case.provider, operation)
    start = time.perf_counter()
    outcome = submit()
    took = (time.perf_counter() - start) * 1000
    if not isinstance(outcome, pb.Succeeded | pb.Pending):
        error: pb.CallError = outcome.error
        http = f"{error.status_code or '-'} / -"
        name = type(outcome).__name__
        return Row(case.provider, operation, "canonical", rules.scheme, http, name, str(error), "", took, good=False)
    result = outcome.value
    code = "-" if rules.code is None else pointer.get(json.loads(result.answer.content), rules.code)
    action = "none" if result.next_action is None else result.next_action.type
    return Row(
        case.provider, operation, "canonical", rules.scheme,
        f"{result.answer.status_code} / {'-' if code is pointer.MISSING else code}",
        type(outcome).__name__, str(result.status), action, took, good=result.id is not None, losses=losses,
    )  # fmt: skip


def show(rows: list[Row]) -> None:
    """Print the table and what the canonical model could not carry."""
    table = Table(title="The five operations, native and canonical")
    columns = ("provider", "call", "signed by", "HTTP / code", "outcome", "status", "next action", "ms")
    for column in columns:
        table.add_column(column, overflow="fold", justify="right" if column == "ms" else "left")
    last = ""
    for row in rows:
        if row.provider != last:
            table.add_section()
        mark = "" if row.good else "[bold red]FAILED[/] "
        call = f"{row.way} {'update' if row.operation.startswith('update') else 'create'}"
        table.add_row(
            "" if row.provider == last else row.provider,
            call, row.signed, row.http, mark + row.outcome, row.status, row.action, f"{row.milliseconds:.0f}",
        )  # fmt: skip
        last = row.provider
    console.print(table)
    for provider, losses in {row.provider: row.losses for row in rows if row.losses}.items():
        console.print(
            f"{provider}: the payload has no canonical field for {', '.join(losses)}", highlight=False, style="dim"
        )


def main() -> int:
    """Run the demonstration; 0 = everything is as it should be."""
    rows: list[Row] = []
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("checking that generated/ is what the contracts give", total=len(CASES) + 2)
        if generate(["--check"]):
            return 1
        progress.update(task, description="starting the sandbox", advance=1)
        with started(process=True) as url:
            for case in CASES:
                progress.update(task, description=f"{case.provider}: {case.operation}", advance=1)
                rows += run_case(case, url)
            effects = httpx.get(f"{url}/_sandbox/effects", trust_env=False).json()
    show(rows)
    counted = len(effects["effects"] if isinstance(effects, dict) else effects)
    wanted = len(rows) + 1  # the update has a subscription of its own, created outside of the table
    if counted != wanted:
        console.print(f"[bold red]FAILED[/] the sandbox counts {counted} effects, not {wanted}")
        return 1
    if not all(row.good for row in rows):
        return 1
    console.print(f"All {len(rows)} calls ended as they should; the sandbox counts every effect once.", style="green")
    return 0


if __name__ == "__main__":
    sys.exit(main())
