# Generated: edit specs/clink.
"""``POST /checkout/session``: Start a checkout

Gives the address of a hosted page, or the token of an embedded one. The customer may try several times until
one payment succeeds; start a new checkout for each intention to buy.

Source: https://docs.clinkbill.com/api-reference/endpoint/create-checkout-session (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
    UNSET,
    Body,
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
    from ...models import CheckoutSessionCreateEnvelope, SessionCreateReq

OPERATION: Final = "createCheckoutSession"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "SessionCreateReq"), required=True)
parse_response: Final = ResponseParser["CheckoutSessionCreateEnvelope | str", "CheckoutSessionCreateEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "CheckoutSessionCreateEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    body: SessionCreateReq,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/checkout/session",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SessionCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> Response[CheckoutSessionCreateEnvelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: SessionCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> CheckoutSessionCreateEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SessionCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> Response[CheckoutSessionCreateEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SessionCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> CheckoutSessionCreateEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
