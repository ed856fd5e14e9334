# Generated: edit specs/clink.
"""``POST /billing/session``: Make a link to the customer portal

Whoever has the link is logged in as the customer until it ends.

Source: https://docs.clinkbill.com/api-reference/endpoint/create-customer-portal (read 2026-11-21).
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
    from ...models import CustomerPortalCreateReq, CustomerPortalSessionEnvelope

OPERATION: Final = "createCustomerPortalSession"
_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CustomerPortalCreateReq"), required=True)
parse_response: Final = ResponseParser["CustomerPortalSessionEnvelope | str", "CustomerPortalSessionEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "CustomerPortalSessionEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    body: CustomerPortalCreateReq,
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
        "/billing/session",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CustomerPortalCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> Response[CustomerPortalSessionEnvelope | str]:
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
    body: CustomerPortalCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> CustomerPortalSessionEnvelope:
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
    body: CustomerPortalCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> Response[CustomerPortalSessionEnvelope | str]:
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
    body: CustomerPortalCreateReq,
    x_timestamp: str | Unset = UNSET,
) -> CustomerPortalSessionEnvelope:
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
