"""``polybill call``: one call of a provider, and how it ended."""

from __future__ import annotations

from typing import Annotated, Any, Final, cast

import typer

from polybill.capability import client_class
from polybill.cli import invoke
from polybill.cli.output import (
    INVALID,
    NO_ANSWER,
    REJECTED,
    UNKNOWN,
    AsJson,
    err,
    exit_on_error,
    line,
    print_json,
    read_object,
)
from polybill.client.config import EnvironmentName, Options
from polybill.errors import CallError, ConfigurationError, ProviderError

EXITS: Final = {
    "succeeded": 0,
    "pending": 0,
    "rejected": REJECTED,
    "unknown": UNKNOWN,
    "not_sent": NO_ANSWER,
    "no_answer": NO_ANSWER,
}
"""How a call ended to the exit code."""
_MEANS: Final = {
    "succeeded": "executed",
    "pending": "accepted; waiting for the customer or the provider, or the status is not documented",
    "rejected": "refused or declined by the provider",
    "unknown": "THE REQUEST MAY HAVE BEEN EXECUTED: look it up before anything else; do not retry it",
    "not_sent": "guaranteed not sent",
    "no_answer": "nothing was changed; retry",
}


Drift = Annotated[
    bool, typer.Option("--drift", help="Report deviations of the response from the contract on standard error.")
]


def call(
    provider: Annotated[str, typer.Argument(help="Provider key.")],
    operation: Annotated[
        str, typer.Argument(help="Canonical, such as subscriptions.create, or an operationId of the contract.")
    ],
    file: Annotated[str, typer.Argument(help="The request as JSON, canonical or native; - reads standard input.")] = "",
    id_: Annotated[str, typer.Option("--id", help="The provider's id of the object, for canonical operations.")] = "",
    param: Annotated[
        list[str] | None,
        typer.Option(help="NAME=VALUE: filter of a list, or path or query parameter of an operationId. Repeatable."),
    ] = None,
    reference: Annotated[
        str, typer.Option(help="Your reference, for an operationId whose idempotency key is made of it.")
    ] = "",
    environment: Annotated[str | None, typer.Option(help="Documented server; wins over the variables.")] = None,
    base_url: Annotated[str | None, typer.Option(help="Another address; wins over the variables.")] = None,
    limit: Annotated[int, typer.Option(min=1, help="Most objects that a list prints.")] = 1000,
    secrets: Annotated[bool, typer.Option("--show-secrets", help="Print secrets of the answer.")] = False,  # noqa: FBT002
    drift: Drift = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Call a provider once, with the credentials of the environment (POLYBILL_<PROVIDER>_...), and report the outcome.

    A second run is a second call.

    Exit codes: 0 succeeded or pending, 2 wrong input, 3 a value has no place, 4 rejected, 5 unknown, 6 not sent.
    """
    options: Options = {}
    # An empty text is a variable of a script that is not set: it must not end at another server than was meant.
    if environment is not None:
        options["environment"] = cast("EnvironmentName", environment)  # checked with the other options
    if base_url is not None:
        options["base_url"] = base_url
    if drift:
        options["drift"] = lambda note: err.print(str(note), markup=False, highlight=False, soft_wrap=True)
    last: invoke.Ended | None = None
    count = 0
    with exit_on_error():
        request = invoke.Request(
            operation, read_object(file, exact=True) if file else None, id_, _parameters(param or []), reference
        )
        with client_class(provider).from_env(**options) as client:
            for last in invoke.made(client, request, secrets=secrets):
                if operation.endswith(".list") and last.error is None:
                    print_json(last.value, indent=None)
                    count += 1
                    if count == limit:
                        break
    if operation.endswith(".list") and (last is None or last.error is None):
        err.print(f"succeeded: {count} {operation.partition('.')[0]}", highlight=False)
        return
    if last is None:  # nothing but a list can be empty
        raise typer.Exit(INVALID)
    show(provider, operation, last, as_json=as_json)
    raise typer.Exit(EXITS[last.outcome])


def _parameters(given: list[str]) -> dict[str, str]:
    found = {}
    for item in given:
        name, sign, value = item.partition("=")
        if not sign or not name:
            raise ConfigurationError(f"--param {item!r} must be NAME=VALUE")
        found[name] = value
    return found


def show(provider: str, operation: str, ended: invoke.Ended, *, as_json: bool) -> None:
    """Print how a call ended."""
    if as_json:
        made: dict[str, Any] = {"provider": provider, "operation": operation, "outcome": ended.outcome}
        if ended.error is None:
            made["value"] = ended.value
        else:
            made["error"] = _error(ended.error)
        print_json(made)
        return
    line("outcome", f"{ended.outcome}: {_MEANS[ended.outcome]}")
    if ended.error is None:
        print_json(ended.value)
    else:
        for name, value in _error(ended.error).items():
            line(name, value)


def _error(error: CallError) -> dict[str, Any]:
    found: dict[str, Any] = {"message": str(error), "reference": error.reference, "http": error.status_code}
    if isinstance(error, ProviderError):
        found |= {"reason": error.reason, "code": error.code, "request_id": error.request_id}
    return {name: value for name, value in found.items() if value not in (None, "")}
