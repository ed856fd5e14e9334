# Generated: edit specs/unibee.
"""``GET /merchant/subscription/user_pending_crypto_subscription_detail``: Find a subscription of the customer
waiting for a crypto payment

Source: https://docs.unibee.dev/api-reference/subscription/user-pending-crypto-subscription-detail (read
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
    from ...models import GetUserPendingCryptoSubscriptionResponse, Refusal

OPERATION: Final = "getUserPendingCryptoSubscriptionByQuery"
_PARAMETERS: Final = (
    Parameter("externalUserId", "query", STR),
    Parameter("productId", "query", INT),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
)
parse_response: Final = ResponseParser[
    "GetUserPendingCryptoSubscriptionResponse | Refusal", "GetUserPendingCryptoSubscriptionResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetUserPendingCryptoSubscriptionResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/subscription/user_pending_crypto_subscription_detail",
        (
            (_PARAMETERS[0], external_user_id),
            (_PARAMETERS[1], product_id),
            (_PARAMETERS[2], user_id),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[GetUserPendingCryptoSubscriptionResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            external_user_id=external_user_id,
            product_id=product_id,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> GetUserPendingCryptoSubscriptionResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            external_user_id=external_user_id,
            product_id=product_id,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> Response[GetUserPendingCryptoSubscriptionResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            external_user_id=external_user_id,
            product_id=product_id,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    external_user_id: str | Unset = UNSET,
    product_id: int | Unset = UNSET,
    user_id: int | Unset = UNSET,
) -> GetUserPendingCryptoSubscriptionResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            external_user_id=external_user_id,
            product_id=product_id,
            user_id=user_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
