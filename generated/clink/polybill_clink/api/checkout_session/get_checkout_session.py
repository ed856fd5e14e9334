# Generated: edit specs/clink.
"""``GET /checkout/session/{id}``: Read a checkout

Source: https://docs.clinkbill.com/api-reference/endpoint/get-checkout-session (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
    UNSET,
    Invalid,
    ModelRef,
    Parameter,
    RequestInvalid,
    Response,
    ResponseParser,
    Unset,
    make_request,
)

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import CheckoutSessionEnvelope

OPERATION: Final = "getCheckoutSession"
_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
parse_response: Final = ResponseParser["CheckoutSessionEnvelope | str", "CheckoutSessionEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "CheckoutSessionEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    id: str,
    *,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/checkout/session/{id}",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_timestamp),
        ),
        invalid=invalid,
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[CheckoutSessionEnvelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> CheckoutSessionEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> Response[CheckoutSessionEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    x_timestamp: str | Unset = UNSET,
) -> CheckoutSessionEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
