"""Signing by headers, from the contract: ``securitySchemes`` for the credentials, ``x-fill`` for what is fresh."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from attrs import field, frozen

from polybill.client.config import ClientConfig, Options, make_config
from polybill.client.environment import check_key
from polybill.core import contract
from polybill.protocol.exchange import WireRequest
from polybill.protocol.signing import Attempt, SigningText, basic, header_value

_FRESH: Final = "epoch-ms-text"
"""The ``x-fill`` of a header that holds the time of the attempt."""


@frozen
class HeaderSigner:
    """Adds the headers that carry the credentials, and those that hold the time of the attempt.

    Attributes:
        headers: the same for every attempt.
        fresh: headers that hold the time, whatever the operation.
    """

    headers: Mapping[str, str] = field(repr=False)
    fresh: frozenset[str]

    def __call__(self, request: WireRequest, attempt: Attempt) -> WireRequest:
        """See `polybill.protocol.signing.Signer`."""
        own = (name for name, what in request.fill.get("header", {}).items() if what == _FRESH)
        return request.with_headers({**self.headers, **dict.fromkeys((*self.fresh, *own), str(attempt.epoch_ms))})


def signer(provider: str, values: Mapping[str, str], names: Mapping[str, str] | None = None) -> HeaderSigner:
    """Make what signs a provider's requests.

    Args:
        provider: provider key.
        values: argument of the client to credential.
        names: argument of the generated client to argument of ours, where they differ.

    Raises:
        ConfigurationError: a header can't carry a credential; no value is shown.
    """
    checked = {name: header_value(provider, name, value) for name, value in values.items()}
    places = {(names or {}).get(own[0], own[0]): header for header, (_, own) in contract.security(provider).items()}
    made = {}
    for name in (name for name in checked if name in places):  # in the order of the client's arguments
        prefix, own = contract.security(provider)[places[name]]
        given = [checked[(names or {}).get(argument, argument)] for argument in own]
        made[places[name]] = basic(provider, *given) if prefix == "Basic" else f"{prefix} {given[0]}".lstrip()
    return HeaderSigner(made, _fresh(provider))


def configure(
    provider: str,
    values: Mapping[str, str],
    options: Options,
    *,
    names: Mapping[str, str] | None = None,
    account: str = "",
) -> ClientConfig:
    """Configure a client whose credentials travel in headers.

    Args:
        provider: provider key.
        values: see `signer`.
        options: the caller's.
        names: see `signer`.
        account: argument that holds the provider's own number of the account; empty where none does.

    Raises:
        ConfigurationError: a credential or an option can't work; the message names it.
    """
    sign = signer(provider, values, names)
    secrets: list[str] = []
    for header, arguments in _secret(provider).items():
        name = (names or {}).get(arguments[-1], arguments[-1])
        check_key(provider, name, values[name], options)
        secrets += dict.fromkeys((values[name], sign.headers[header].rpartition(" ")[2]))
    return make_config(
        provider, contract.schemes(provider), sign, tuple(secrets), options, account=values.get(account, "")
    )


def explain(provider: str, attempt: Attempt) -> SigningText:
    """Show the headers of an attempt: secrets as ``***``, other credentials by the name of their argument."""
    lines = []
    for header, (prefix, arguments) in contract.security(provider).items():
        value = "***" if header in _secret(provider) else f"<{arguments[0]}>"
        lines.append(f"{header}: {prefix} {value}" if prefix else f"{header}: {value}")
    lines += [f"{header}: {attempt.epoch_ms}" for header in sorted(_fresh(provider))]
    return SigningText(" or ".join(sorted(contract.schemes(provider))), "\n".join(lines))


@cache
def _secret(provider: str) -> Mapping[str, Sequence[str]]:
    """Give the headers that carry a secret, each with the arguments that it is made of; the secret is the last."""
    rows = [row["signing"] for row in contract.package(provider).OPERATIONS.values()]
    names = {row.get("name") for row in rows if row.get("secret")}
    return {header: arguments for header, (_, arguments) in contract.security(provider).items() if header in names}


@cache
def _fresh(provider: str) -> frozenset[str]:
    """Give the headers that hold the time in every operation that is signed."""
    rows = [row for row in contract.package(provider).OPERATIONS.values() if row["signing"]["scheme"] != "none"]
    found = [{name for name, what in row["fill"].get("header", {}).items() if what == _FRESH} for row in rows]
    return frozenset(set.intersection(*found)) if found else frozenset()
