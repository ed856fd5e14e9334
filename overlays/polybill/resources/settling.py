"""Settling a client's references: what its clients hand to the rules of `resolution`. Pure, as effects."""

from __future__ import annotations

from collections.abc import Generator, Mapping, Sequence
from typing import Any

from polybill.client.config import ClientConfig
from polybill.client.effects import context, runner
from polybill.client.options import CallOptions
from polybill.ledger.entry import Entry
from polybill.ledger.once import Use
from polybill.outcome import Outcome
from polybill.resources import resolution


def resolve(
    config: ClientConfig, resources: Mapping[str, Any], reference: str, operation: str, options: CallOptions
) -> Generator[Any, Any, Outcome[Any]]:
    """Settle a reference: see the clients' ``resolve``.

    Args:
        config: of the client.
        resources: the client's attributes, its resources among them.
        reference: the caller's.
        operation: operationId or canonical name, or empty.
        options: of the call.
    """
    run, deadline = runner(config, options)
    known = resolution.creators(iter(resources.values()))
    return resolution.resolve(known, context(config, deadline), run, reference, operation)


def release(
    config: ClientConfig, resources: Mapping[str, Any], reference: str, operation: str, reason: str
) -> Generator[Any, Any, Entry]:
    """Let a reference be sent again: see the clients' ``release``. The arguments are those of `resolve`."""
    known = resolution.creators(iter(resources.values()))
    return resolution.release(known, context(config, config.policy.deadline), reference, operation, reason)


def unresolved(config: ClientConfig) -> Generator[Any, Any, Sequence[Entry]]:
    """List the references of an account whose outcome is open: see the clients' ``unresolved``."""
    scope = config.scope
    found: Sequence[Entry] = yield Use(lambda ledger: ledger.list(scope, unresolved=True))
    return found
