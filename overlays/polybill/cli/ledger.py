"""``polybill ledger``: what a ledger keeps, how open references are resolved, and how a person releases one."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any, Final, cast

import typer
from rich.table import Table

from polybill.capability import client_class
from polybill.cli import invoke
from polybill.cli.call import EXITS, show
from polybill.cli.output import AsJson, exit_on_error, line, out, print_json
from polybill.client.config import EnvironmentName, Options
from polybill.errors import ConfigurationError
from polybill.ledger.entry import UNRESOLVED, Entry, Ledger
from polybill.ledger.sqlite import SqliteLedger

app = typer.Typer(name="ledger", help="References and how their calls ended (docs/ledger.md).", no_args_is_help=True)

_DAY_MS: Final = 24 * 60 * 60 * 1000

Place = Annotated[
    str,
    typer.Option(
        "--ledger",
        envvar="POLYBILL_LEDGER",
        show_envvar=True,
        help="SQLite file, or a postgresql:// address.",
    ),
]
Provider = Annotated[str, typer.Argument(help="Provider key.")]
Reference = Annotated[str, typer.Argument(help="Your reference of the call.")]
OperationName = Annotated[
    str, typer.Option(help="operationId or canonical name; needed where the reference was used for several.")
]
Environment = Annotated[str | None, typer.Option(help="Documented server; wins over the variables.")]
BaseUrl = Annotated[str | None, typer.Option(help="Another address; wins over the variables.")]
Account = Annotated[str | None, typer.Option(help="The account= of the client that made the call, where it had one.")]


@contextmanager
def _opened(place: str) -> Iterator[Ledger]:
    ledger = _open(place)
    try:
        yield ledger
    finally:
        ledger.close()


def _open(place: str) -> Ledger:
    if not place:
        raise ConfigurationError("give the ledger with --ledger or POLYBILL_LEDGER")
    if place.startswith(("postgres://", "postgresql://")):
        from polybill.ledger.postgres import PostgresLedger  # noqa: PLC0415 - needs its extra

        return PostgresLedger(place)
    if not Path(place).is_file():  # a typing error must not make an empty ledger
        raise ConfigurationError(f"{place}: no such file")
    return SqliteLedger(place)


def _options(ledger: Ledger, environment: str | None, base_url: str | None, account: str | None) -> Options:
    options: Options = {"ledger": ledger}
    if environment is not None:
        options["environment"] = cast("EnvironmentName", environment)  # checked with the other options
    if base_url is not None:
        options["base_url"] = base_url
    if account is not None:
        options["account"] = account
    return options


@app.command(name="list")
def list_(
    ledger: Place = "",
    unresolved: Annotated[bool, typer.Option("--unresolved", help="Only those whose outcome is open.")] = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """List references, the oldest first, without the kept responses. It needs no credentials and sends nothing."""
    with exit_on_error(), _opened(ledger) as opened:
        rows = [_row(entry) for entry in opened.list(unresolved=unresolved)]
    if as_json:
        print_json(rows)
        return
    table = Table(pad_edge=False)
    for column in ("provider", "operation", "reference", "state", "since", "id", "note"):
        table.add_column(column, overflow="fold")
    for row in rows:
        names = ("provider", "operation", "reference", "state", "updated_at", "object_id", "note")
        table.add_row(*(str(row[name]) for name in names))
    out.print(table)


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "provider": entry.scope.provider,
        "account": entry.scope.account,
        "environment": entry.scope.environment,
        "operation": entry.operation,
        "reference": entry.reference,
        "state": entry.state,
        "unresolved": entry.state in UNRESOLVED,
        "created_at": _time(entry.created_at),
        "updated_at": _time(entry.updated_at),
        "object_id": entry.object_id,
        "note": entry.note,
    }


def _time(epoch_ms: int) -> str:
    return datetime.fromtimestamp(epoch_ms / 1000, tz=UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


@app.command()
def resolve(
    provider: Provider,
    reference: Reference,
    ledger: Place = "",
    operation: OperationName = "",
    environment: Environment = None,
    base_url: BaseUrl = None,
    account: Account = None,
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Find out how the call under a reference ended, asking the provider where the ledger does not know.

    It only reads. Exit codes: 0 succeeded or pending, 2 wrong input, 4 rejected, 5 still unknown, 6 nothing done.
    """
    with exit_on_error(), _opened(ledger) as opened:
        options = _options(opened, environment, base_url, account)
        with client_class(provider).from_env(**options) as client:
            outcome = client.resolve(reference, operation=operation)
        ended = invoke.ended(outcome, secrets=False)
    show(provider, operation or "resolve", ended, as_json=as_json)
    raise typer.Exit(EXITS[ended.outcome])


@app.command()
def release(
    provider: Provider,
    reference: Reference,
    reason: Annotated[str, typer.Option(help="How it is known that nothing was executed; it is kept.")],
    ledger: Place = "",
    operation: OperationName = "",
    environment: Environment = None,
    base_url: BaseUrl = None,
    account: Account = None,
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Let a reference be sent again, once you have made sure at the provider that nothing was executed under it."""
    with exit_on_error(), _opened(ledger) as opened:
        options = _options(opened, environment, base_url, account)
        with client_class(provider).from_env(**options) as client:
            entry = client.release(reference, reason=reason, operation=operation)
    row = {**_row(entry), "state": "not_sent", "unresolved": False, "note": f"released: {reason}"}
    if as_json:
        print_json(row)
    else:
        line("released", f"{entry.operation} {reference!r}: it may be sent again")


@app.command()
def purge(
    days: Annotated[int, typer.Option(min=1, help="Keep what changed in the last so many days.")],
    ledger: Place = "",
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Forget old references whose outcome is known. A forgotten reference no longer protects from a repeat."""
    with exit_on_error(), _opened(ledger) as opened:
        count = opened.purge(int(time.time() * 1000) - days * _DAY_MS)
    if as_json:
        print_json({"purged": count})
    else:
        line("purged", count)


@app.command()
def schema() -> None:
    """Print the SQL that makes the table in PostgreSQL."""
    with exit_on_error():
        from polybill.ledger.postgres import schema as statements  # noqa: PLC0415 - needs its extra

        text = statements()
    typer.echo(text, nl=False)
