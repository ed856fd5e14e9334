"""``polybill webhook``: check a delivery that was kept, and send one to a server of your own."""

from __future__ import annotations

import ipaddress
import os
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Final
from urllib.parse import urlsplit

import httpx
import typer

from polybill import webhooks
from polybill.canonical.documents import dump
from polybill.cli.output import AsJson, err, exit_on_error, out, print_json, read_bytes, read_object
from polybill.cli.storm import storm
from polybill.client.clock import SystemClock
from polybill.core import contract
from polybill.errors import ConfigurationError, WebhookRejected
from polybill.webhooks.checks import TOLERANCE
from polybill.webhooks.receivers import acknowledgement, acknowledges

app = typer.Typer(help="Check a kept delivery; send a signed test event; repeat a life's.", no_args_is_help=True)
app.command()(storm)

_OBJECTS: Final = ("subscription", "payment", "refund", "invoice", "customer")

Provider = Annotated[str, typer.Argument(help="Provider key.")]
SecretEnv = Annotated[
    list[str] | None,
    typer.Option(
        "--secret-env",
        metavar="VAR",
        help="Variable that holds the secret; repeat it for several. Without it POLYBILL_<PROVIDER>_WEBHOOK_SECRETS.",
    ),
]
AllowUnsigned = Annotated[
    bool, typer.Option("--allow-unsigned", help="Take what nothing proves to come from the provider.")
]
Form = Annotated[
    str | None,
    typer.Option("--form", metavar="FILE", help="JSON with a SignatureForm or Merchant, see docs/webhooks.md."),
]


def _secrets(provider: str, names: list[str] | None) -> list[str]:
    if names:
        missing = [name for name in names if not os.environ.get(name)]
        if missing:
            raise ConfigurationError(f"the variable {missing[0]} is not set")
        return [os.environ[name] for name in names]
    return webhooks.secrets_from_env(provider)


def _form(provider: str, file: str | None) -> Any:
    return webhooks.make_form(provider, None if file is None else read_object(file))


def _headers(lines: list[str]) -> list[tuple[str, str]]:
    pairs = []
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not name.strip():
            raise ConfigurationError("-H: write 'Name: value'")
        pairs.append((name.strip(), value.strip()))
    return pairs


@app.command()
def verify(
    provider: Provider,
    body: Annotated[str, typer.Option("--body", metavar="FILE", help="The raw body; - reads standard input.")] = "",
    header: Annotated[
        list[str] | None, typer.Option("--header", "-H", metavar="'NAME: VALUE'", help="A header; repeat it.")
    ] = None,
    query: Annotated[str, typer.Option("--query", help="The raw query, for callbacks that have no body.")] = "",
    secret_env: SecretEnv = None,
    form: Form = None,
    tolerance: Annotated[
        float, typer.Option("--tolerance", help="Seconds that the signed time may be off: large for an old delivery.")
    ] = TOLERANCE,
    allow_unsigned: AllowUnsigned = False,  # noqa: FBT002
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Verify a delivery and print its event. Exit code 1: verification failed."""
    with exit_on_error():
        receiver = webhooks.receiver(
            provider,
            secrets=_secrets(provider, secret_env),
            tolerance=tolerance,
            allow_unsigned=allow_unsigned,
            form=_form(provider, form),
        )
        content = read_bytes(body) if body else b""
        try:
            event = receiver.parse(_headers(header or []), content, query=query or None)
        except WebhookRejected as error:
            _rejected(error, as_json=as_json)
            raise typer.Exit(1) from None
    shown = _shown(event)
    if as_json:
        print_json({"provider": provider, "verified": True, **shown})
        return
    for path, leaf in _leaves(shown):
        out.print(f"{path:<28} {leaf}", markup=False, highlight=False, soft_wrap=True)


def _leaves(value: Any, at: str = "") -> Iterator[tuple[str, Any]]:
    if not isinstance(value, dict):
        yield at, value
    elif value.keys() == {"amount", "currency"}:
        yield at, f"{value['amount']} {value['currency']}"
    else:
        for name, inner in value.items():
            yield from _leaves(inner, f"{at}.{name}" if at else name)


def _rejected(error: WebhookRejected, *, as_json: bool) -> None:
    if as_json:
        found = {"provider": error.provider, "verified": False, "reason": error.reason, "message": error.text}
        print_json(found)
    else:
        err.print(f"polybill: {error} ({error.reason})", style="bold red", markup=False, soft_wrap=True)


def _shown(event: webhooks.Event[Any]) -> dict[str, Any]:
    answer = event.ack()
    found: dict[str, Any] = {
        "assurance": str(event.assurance),
        "type": str(event.type),
        "native_type": event.native_type,
        "id": event.id,
        "created_at": dump(event.created_at),
        "ack": {"status": answer.status_code, "body": answer.content.decode()},
    }
    # The native payload is not shown: it is in the file, and may hold personal data.
    found |= {name: dump(value, hide=True) for name in _OBJECTS if (value := getattr(event, name)) is not None}
    return found


@app.command()
def send(
    provider: Provider,
    url: Annotated[str, typer.Argument(help="Where the event goes.")],
    event: Annotated[str, typer.Argument(help="The provider's name of the event.")],
    payload: Annotated[
        str | None, typer.Option("--payload", metavar="FILE", help="JSON with members of the native payload.")
    ] = None,
    secret_env: SecretEnv = None,
    form: Form = None,
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Send a signed test event. Exit code 1: there was no answer, or not the one that the provider expects."""
    with exit_on_error():
        secrets = _secrets(provider, secret_env)
        receiver = webhooks.receiver(provider, secrets=secrets, form=_form(provider, form))
        known = webhooks.profile(provider)
        if event not in known.types:
            raise ConfigurationError(f"{provider}: unknown event {event!r}; expected one of {', '.join(known.types)}")
        now = SystemClock().epoch_ms()
        members = known.sample(event, f"evt_test{now}", now)
        delivery = receiver.sign_event(event, {**members, **(read_object(payload) if payload else {})})
        _check(url, delivery.headers, secrets)
        try:
            answer = httpx.request(
                delivery.method,
                url,
                headers=dict(delivery.headers),
                content=delivery.body,
                params=dict(delivery.query) or None,
                timeout=30,
            )
        except (httpx.HTTPError, httpx.InvalidURL) as error:
            err.print(f"polybill: no answer: {type(error).__name__}: {error}", style="bold red", markup=False)
            raise typer.Exit(1) from None
    ack = contract.package(provider).WEBHOOKS[event]["ack"]
    expected, fits = acknowledgement(ack), acknowledges(ack, answer.status_code, answer.content)
    if as_json:
        print_json({"provider": provider, "event": event, "status": answer.status_code, "acknowledged": fits})
    else:
        wanted = f"{expected.status_code} {expected.content.decode()}".strip()
        verdict = "acknowledged" if fits else f"not acknowledged: {provider} expects {wanted}"
        out.print(f"{event}: {answer.status_code}, {verdict}", markup=False, highlight=False, soft_wrap=True)
    if not fits:
        raise typer.Exit(1)


def _check(url: str, headers: Mapping[str, str], secrets: list[str]) -> None:
    """Refuse to send a key in clear text to another machine: UniBee's deliveries carry it.

    Raises:
        ConfigurationError: see above, or the URL is invalid.
    """
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        raise ConfigurationError("the URL is invalid") from None
    if parts.scheme not in {"http", "https"} or not host:
        raise ConfigurationError("the URL must start with https:// or http://")
    try:
        here = host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        here = False
    carried = any(secret in value for secret in secrets for value in headers.values())
    if carried and parts.scheme == "http" and not here:
        raise ConfigurationError("the delivery contains the key: use https, or a server on this machine")
