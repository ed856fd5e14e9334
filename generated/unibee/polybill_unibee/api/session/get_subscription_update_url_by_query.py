# Generated: edit specs/unibee.
"""``GET /merchant/session/user_sub_update_url``: Get a signed-in hosted page to change the subscription

Customer by userId, externalUserId or email. The url leads to the hosted page sub-update-hosted.

Source: https://docs.unibee.dev/api-reference/session/get-user-subscription-update-page-url (read 2026-11-30).
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
    from ...models import GetSubscriptionUpdateUrlResponse, Refusal

OPERATION: Final = "getSubscriptionUpdateUrlByQuery"
_PARAMETERS: Final = (
    Parameter("cancelUrl", "query", STR),
    Parameter("email", "query", STR),
    Parameter("externalUserId", "query", STR),
    Parameter("planId", "query", INT),
    Parameter("productId", "query", INT),
    Parameter("returnUrl", "query", STR),
    Parameter("userId", "query", INT, rules={"minimum": 0}),
    Parameter("vatCountryCode", "query", STR),
)
parse_response: Final = ResponseParser[
    "GetSubscriptionUpdateUrlResponse | Refusal", "GetSubscriptionUpdateUrlResponse"
](
    OPERATION,
    (200, 200, ModelRef(_models, "GetSubscriptionUpdateUrlResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    cancel_url: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    product_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    vat_country_code: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/session/user_sub_update_url",
        (
            (_PARAMETERS[0], cancel_url),
            (_PARAMETERS[1], email),
            (_PARAMETERS[2], external_user_id),
            (_PARAMETERS[3], plan_id),
            (_PARAMETERS[4], product_id),
            (_PARAMETERS[5], return_url),
            (_PARAMETERS[6], user_id),
            (_PARAMETERS[7], vat_country_code),
        ),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    product_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    vat_country_code: str | Unset = UNSET,
) -> Response[GetSubscriptionUpdateUrlResponse | Refusal]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    product_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    vat_country_code: str | Unset = UNSET,
) -> GetSubscriptionUpdateUrlResponse:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    product_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    vat_country_code: str | Unset = UNSET,
) -> Response[GetSubscriptionUpdateUrlResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    cancel_url: str | Unset = UNSET,
    email: str | Unset = UNSET,
    external_user_id: str | Unset = UNSET,
    plan_id: int | Unset = UNSET,
    product_id: int | Unset = UNSET,
    return_url: str | Unset = UNSET,
    user_id: int | Unset = UNSET,
    vat_country_code: str | Unset = UNSET,
) -> GetSubscriptionUpdateUrlResponse:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            cancel_url=cancel_url,
            email=email,
            external_user_id=external_user_id,
            plan_id=plan_id,
            product_id=product_id,
            return_url=return_url,
            user_id=user_id,
            vat_country_code=vat_country_code,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
