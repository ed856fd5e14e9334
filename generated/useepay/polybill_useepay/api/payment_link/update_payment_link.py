# Generated: edit specs/useepay.
"""``POST /api/v1/payment_links/{id}``: Change a payment link

Source: https://docs-v2.useepay.com/236915753e0 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
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
    from ...models import ErrorResponse, PaymentLink, UpdatePaymentLinkRequest

OPERATION: Final = "updatePaymentLink"
_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("x-api-version", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "UpdatePaymentLinkRequest"), required=True)
parse_response: Final = ResponseParser["ErrorResponse | PaymentLink", "PaymentLink"](
    OPERATION,
    (200, 200, ModelRef(_models, "PaymentLink")),
    (201, 201, ModelRef(_models, "PaymentLink")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    id: str,
    *,
    body: UpdatePaymentLinkRequest,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/api/v1/payment_links/{id}",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_api_version),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePaymentLinkRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentLink]:
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
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePaymentLinkRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentLink:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePaymentLinkRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentLink]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: UpdatePaymentLinkRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentLink:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
