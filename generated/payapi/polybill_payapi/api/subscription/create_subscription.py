# Generated from specs/payapi/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /pay-api/v1/billing/subscriptions``: Start a subscription

Makes the subscription and its first payment. The customer confirms at `redirectUrl`. Which fields are
required is not told; the example sends customerToken with customer, and planToken with plan.

Source: https://docs.forgottenthrone.com/api-481549148 (read 2026-11-21).
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
    from ...models.create_subscription_request import CreateSubscriptionRequest
    from ...models.create_subscription_response import CreateSubscriptionResponse

OPERATION: Final = "createSubscription"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("Idempotent-Key", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreateSubscriptionRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "CreateSubscriptionResponse")),)


def get_kwargs(
    *,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/pay-api/v1/billing/subscriptions",
        ((_PARAMETERS[0], idempotent_key),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> CreateSubscriptionResponse:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("CreateSubscriptionResponse", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> Response[CreateSubscriptionResponse]:
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
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> CreateSubscriptionResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: CreateSubscriptionResponse = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> Response[CreateSubscriptionResponse]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    body: CreateSubscriptionRequest,
    idempotent_key: str | Unset = UNSET,
) -> CreateSubscriptionResponse:
    """As `sync`, awaited."""
    _made: CreateSubscriptionResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            idempotent_key=idempotent_key,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
