# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /api/v1/subscriptions/create``: Create a subscription

Makes a subscription for an existing customer and payment method. Takes the same body as the update.

Source: https://docs-v2.useepay.com/225901791e0 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.error_response import ErrorResponse
    from ...models.subscription import Subscription
    from ...models.subscription_request import SubscriptionRequest

OPERATION: Final = "createSubscription"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("x-api-version", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "SubscriptionRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200, 201), ({"pointer": "/id", "present": True},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "Subscription")),
    (201, 201, ModelRef(_models, "Subscription")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/api/v1/subscriptions/create",
        ((_PARAMETERS[0], x_api_version),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> ErrorResponse | Subscription:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("ErrorResponse | Subscription", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Subscription]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Subscription:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: Subscription = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | Subscription]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: SubscriptionRequest,
    x_api_version: str | Unset = UNSET,
) -> Subscription:
    """As `sync`, awaited."""
    _made: Subscription = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_api_version=x_api_version,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
