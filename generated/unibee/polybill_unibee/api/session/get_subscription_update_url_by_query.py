# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/session/user_sub_update_url``: Get a signed-in hosted page to change the subscription

Customer by userId, externalUserId or email. The url leads to the hosted page sub-update-hosted.

Source: https://docs.unibee.dev/api-reference/session/get-user-subscription-update-page-url (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.get_subscription_update_url_response import (
        GetSubscriptionUpdateUrlResponse,
    )
    from ...models.refusal import Refusal

OPERATION: Final = "getSubscriptionUpdateUrlByQuery"
"""The operationId in the contract."""

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
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
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
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
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


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetSubscriptionUpdateUrlResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "GetSubscriptionUpdateUrlResponse | Refusal",
        parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable),
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
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
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
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: GetSubscriptionUpdateUrlResponse = client.result(
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
    return _made


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
    _made: GetSubscriptionUpdateUrlResponse = await client.result_async(
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
    return _made
