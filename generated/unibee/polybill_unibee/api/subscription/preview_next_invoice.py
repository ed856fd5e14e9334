# Generated: edit specs/unibee.
"""``GET /merchant/subscription/preview_subscription_next_invoice``: Preview the next invoice with discount or
promo credit

Source: https://docs.unibee.dev/api-reference/subscription/subscription-next-invoice-preview (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    INT,
    STR,
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
    from ...models import PreviewNextInvoiceResponse, Refusal

OPERATION: Final = "previewNextInvoice"
_PARAMETERS: Final = (
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("externalUserId", "query", STR),
    Parameter("productId", "query", INT),
    Parameter("subscriptionId", "query", STR),
)
parse_response: Final = ResponseParser["PreviewNextInvoiceResponse | Refusal", "PreviewNextInvoiceResponse"](
    OPERATION,
    (200, 200, ModelRef(_models, "PreviewNextInvoiceResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    user_id: int | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/subscription/preview_subscription_next_invoice",
        (
            (_PARAMETERS[0], user_id),
            (_PARAMETERS[1], external_user_id),
            (_PARAMETERS[2], product_id),
            (_PARAMETERS[3], subscription_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
) -> Response[PreviewNextInvoiceResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
) -> PreviewNextInvoiceResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
) -> Response[PreviewNextInvoiceResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    user_id: int | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    subscription_id: str | Unset = UNSET,
) -> PreviewNextInvoiceResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            user_id=user_id,
            external_user_id=external_user_id,
            product_id=product_id,
            subscription_id=subscription_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
