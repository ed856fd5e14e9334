"""Receiving webhooks of any provider, without a client: the functions behind `polybill.webhooks`."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from attrs import evolve, fields

from polybill import registry
from polybill.canonical.results import Acknowledgement, Event
from polybill.client.config import make_watch, split_secrets
from polybill.errors import ConfigurationError, WebhookRejected, WebhookUnreadable
from polybill.protocol.clock import Clock
from polybill.webhooks.checks import TOLERANCE
from polybill.webhooks.delivery import MAX_BYTES, Headers, Query
from polybill.webhooks.receivers import WebhookAdapter, Webhooks, make_settings
from polybill.webhooks.signed import SignedEvent

if TYPE_CHECKING:
    from polybill.core.drift import Hook

__all__ = [
    "Acknowledgement",
    "Event",
    "SignedEvent",
    "WebhookRejected",
    "WebhookUnreadable",
    "Webhooks",
    "make_form",
    "parse",
    "profile",
    "receiver",
    "receiver_from_env",
    "secrets_from_env",
    "sign_event",
]


def profile(provider: str) -> WebhookAdapter[Any]:
    """Import what is a provider's own.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    return registry.get(provider).webhooks


def make_form(provider: str, members: Mapping[str, Any] | None) -> Any:
    """Make a provider's ``form`` from plain values, as in a file: see `receiver`.

    Args:
        provider: provider key.
        members: arguments of ``SignatureForm`` or ``Merchant``; None makes none.

    Raises:
        ConfigurationError: the provider has no such form, or it has no such member.
    """
    if members is None:
        return None
    kind = profile(provider).form
    if kind is None:
        raise ConfigurationError(f"{provider}: its webhooks need no form")
    names = [item.name for item in fields(kind)]
    if unknown := sorted(set(members) - set(names)):
        raise ConfigurationError(f"{provider}: the form has no {', '.join(unknown)}; it has {', '.join(names)}")
    try:
        return kind(**members)
    except TypeError:
        raise ConfigurationError(f"{provider}: the form lacks a member; it has {', '.join(names)}") from None


def receiver(
    provider: str,
    *,
    secrets: Sequence[str] = (),
    tolerance: float = TOLERANCE,
    max_bytes: int = MAX_BYTES,
    clock: Clock | None = None,
    allow_unsigned: bool = False,
    form: Any = None,
    drift: Hook | None = None,
) -> Webhooks[Any]:
    """Make a receiver, to be kept for the life of a process.

    Args:
        provider: provider key.
        secrets: live secrets: the current one first, then the previous one while it is being rotated out. Clink's
            signing secret with its ``whsec_``, UniBee's API key, PayAPI's API private key, UseePay's RSA public key
            (PEM, or the Base64 of its DER).
        tolerance: seconds that a signed time may be off, before and after.
        max_bytes: largest body.
        clock: time, for tests.
        allow_unsigned: take what nothing proves to come from the provider; see docs/webhooks.md.
        form: ``SignatureForm`` of UseePay or Linksfield, ``Merchant`` of PayAPI (its callbacks v2).
        drift: gets a `polybill.DriftNote` for everything in an authentic event that the contract does not describe.

    Raises:
        ConfigurationError: an argument can't work.
    """
    settings = make_settings(
        provider,
        secrets,
        tolerance=tolerance,
        max_bytes=max_bytes,
        clock=clock,
        allow_unsigned=allow_unsigned,
        form=form,
    )
    watch = make_watch(provider, drift, settings.secrets)
    return Webhooks(profile(provider), evolve(settings, watch=watch))


def secrets_from_env(provider: str, environ: Mapping[str, str] | None = None) -> list[str]:
    """Read the live secrets of a provider.

    Args:
        provider: provider key.
        environ: variables; those of the process unless given. ``POLYBILL_<PROVIDER>_WEBHOOK_SECRETS`` holds the secrets
            with blanks between them, the current one first; a key in PEM counts as one. Without it, UniBee and PayAPI
            have the key of the calls.

    Returns:
        The secrets; none where no variable is set.

    Raises:
        ConfigurationError: the provider is unknown, or its client is not installed.
    """
    found = os.environ if environ is None else environ
    declared = registry.get(provider)
    own = split_secrets(found.get(declared.variable("webhook_secrets"), ""))
    name = declared.webhooks.credential
    key = found.get(declared.variable(name), "") if name else ""
    return own or ([key] if key else [])


def receiver_from_env(provider: str, environ: Mapping[str, str] | None = None, **settings: Any) -> Webhooks[Any]:
    """Make a receiver with the secrets of the environment; see `secrets_from_env` and `receiver`.

    Raises:
        ConfigurationError: no secret is set, or an argument can't work.
    """
    secrets = secrets_from_env(provider, environ)
    if not secrets:
        raise ConfigurationError(f"{provider}: set POLYBILL_{provider.upper()}_WEBHOOK_SECRETS")
    return receiver(provider, secrets=secrets, **settings)


def parse(
    provider: str,
    headers: Headers,
    body: bytes,
    *,
    secrets: Sequence[str] = (),
    query: Query = None,
    allow_unsigned: bool = False,
    tolerance: float = TOLERANCE,
    clock: Clock | None = None,
    form: Any = None,
) -> Event[Any]:
    """Check a delivery and read it; the arguments are those of `receiver` and `Webhooks.parse`.

    Raises:
        WebhookRejected: it is not what it claims to be; `WebhookUnreadable`: it is, but can't be read.
        ConfigurationError: an argument can't work.
    """
    made = receiver(
        provider, secrets=secrets, tolerance=tolerance, clock=clock, allow_unsigned=allow_unsigned, form=form
    )
    return made.parse(headers, body, query=query)


def sign_event(
    provider: str,
    event: str,
    payload: Mapping[str, Any] | bytes,
    *,
    secret: str = "",
    clock: Clock | None = None,
    form: Any = None,
) -> SignedEvent:
    """Make a delivery as the provider would: for tests.

    Args:
        provider: provider key.
        event: the provider's name of the event.
        payload: the native payload; bytes are sent as they are.
        secret: what it is signed with.
        clock: time of the delivery.
        form: as for `receiver`.

    Raises:
        ConfigurationError: an argument can't work.
    """
    made = receiver(provider, secrets=[secret] if secret else (), clock=clock, form=form)
    return made.sign_event(event, payload)
