"""The demonstration: from contract to canonical answer at every provider, over real HTTP, in one table.

``python -m scripts.demo`` checks that generated/ matches the contracts, starts the sandbox in its own process and calls
every provider twice: through the generated client, signed, and through the canonical model. It ends with 1 when
anything is not as it should be.
"""

from __future__ import annotations

import dataclasses
import inspect
import json
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import httpx
import polybill as pb
import yaml
from attrs import frozen
from polybill import capability, converting, registry
from polybill.conversion.table import Table as Conversion
from polybill.core import contract
from polybill.protocol import pointer
from polybill.sandbox import DEFAULTS, started
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
    """One provider of the demonstration.

    Attributes:
        kind: what is created: subscriptions where the example is not a payment.
        table: converts its request.
        payload: the first example of a request that fits the contract.
    """

    provider: str
    kind: str
    table: Conversion
    payload: Mapping[str, Any]

    @property
    def operation(self) -> str:
        """The operationId."""
        return self.table.operation

    def body(self) -> Any:
        """Make the native request."""
        return self.table.native.from_dict(self.payload)

    def call(self, native: Any, reference: str) -> Any:
        """Call through the generated client."""
        module = contract.endpoint(contract.rules(self.provider, self.operation))
        known = inspect.signature(module.sync_detailed).parameters
        key = pb.idempotency_key(self.provider, self.operation, reference) if "idempotent_key" in known else None
        return module.sync_detailed(client=native, body=self.body(), **({"idempotent_key": key} if key else {}))


def cases() -> list[Case]:
    """Find what every provider is asked: what it can create, with an example of its contract."""
    return [next(_cases(provider)) for provider in registry.installed()]


def _cases(provider: str) -> Iterator[Case]:
    made = [
        (kind, item.operation_ids[0])
        for (kind, verb), item in capability.operations(provider).items()
        if verb == "create"
    ]
    tables = {table.operation: table for table in converting.tables(provider)}
    known = [(kind, tables[name]) for kind, name in made if kind in {"subscriptions", "payments"} and name in tables]
    for kind, table in known:
        # Where the page of an operation prints no body, that of another operation that takes the same one serves.
        alike = {name for name, other in tables.items() if other.native is table.native}
        for payload in _payloads(provider, alike):
            if _fits(table, payload):
                yield Case(provider, kind, table, payload)


def _fits(table: Conversion, payload: Mapping[str, Any]) -> bool:
    """Leave out placeholders that break the page's own rules, and what has no canonical form."""
    body = table.native.from_dict(payload)
    if list(body.problems()):
        return False
    try:
        pb.to_canonical(body, reference="demo", lossy=True)
    except pb.PolybillError:
        return False
    return True


def _payloads(provider: str, operations: set[str]) -> Iterator[Mapping[str, Any]]:
    folder = SPECS / provider / "examples"
    rows = yaml.load((folder / "index.yaml").read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    chosen = [row for row in rows if row.get("side") == "request" and row.get("operation") in operations]
    for row in sorted(chosen, key=lambda row: str(row["origin"])):  # documentation before ours
        yield json.loads((folder / row["file"]).read_text(encoding="utf-8"))


def run_case(case: Case, url: str) -> list[Row]:
    """Call one provider through the generated client and through the canonical model."""
    reference = f"demo-{case.provider}"
    with capability.client_class(case.provider)(**DEFAULTS[case.provider], base_url=f"{url}/{case.provider}") as client:
        rows = [native_row(case, client, reference)]
        converted = pb.to_canonical(case.body(), reference=reference, lossy=True)
        request = dataclasses.replace(converted.value, reference=f"{reference}-canonical")
        losses = tuple(loss.field for loss in converted.losses)
        resource = getattr(client, case.kind)
        rows.append(canonical_row(case, case.operation, losses, lambda: resource.submit(request)))
        if change := _update(case):
            created = resource.create(dataclasses.replace(request, reference=f"{reference}-update"))
            fields = {field.name for field in dataclasses.fields(pb.SubscriptionChange)}
            shared = {name: getattr(request, name) for name in fields if hasattr(request, name)}
            update = lambda: resource.submit_update(created.id, pb.SubscriptionChange(**shared))  # noqa: E731
            rows.append(canonical_row(case, change, losses, update))
    return rows


def _update(case: Case) -> str:
    """Name the operation that changes what was created, where it takes the same body; empty where there is none."""
    found = capability.operations(case.provider).get((case.kind, "update"))
    tables = {table.operation: table for table in converting.tables(case.provider)}
    name = found.operation_ids[0] if found else ""
    return name if name in tables and tables[name].native is case.table.native else ""


def native_row(case: Case, client: Any, reference: str) -> Row:
    """Call through the generated client."""
    rules = contract.rules(case.provider, case.operation)
    start = time.perf_counter()
    response = case.call(client.native, reference)
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
    table = Table(title="Creating, native and canonical")
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
    asked = cases()
    columns = (SpinnerColumn(), TextColumn("{task.description}"), TimeElapsedColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("checking that generated/ is what the contracts give", total=len(asked) + 2)
        if generate(["--check"]):
            return 1
        progress.update(task, description="starting the sandbox", advance=1)
        with started(process=True) as url:
            for case in asked:
                progress.update(task, description=f"{case.provider}: {case.operation}", advance=1)
                rows += run_case(case, url)
            effects = httpx.get(f"{url}/_sandbox/effects", trust_env=False).json()
    show(rows)
    counted = len(effects["effects"] if isinstance(effects, dict) else effects)
    wanted = len(rows) + sum(bool(_update(case)) for case in asked)  # an update has a subscription of its own
    if counted != wanted:
        console.print(f"[bold red]FAILED[/] the sandbox counts {counted} effects, not {wanted}")
        return 1
    if not all(row.good for row in rows):
        return 1
    console.print(f"All {len(rows)} calls ended as they should; the sandbox counts every effect once.", style="green")
    return 0


if __name__ == "__main__":
    sys.exit(main())
