# Generated from specs/useepay/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /api/v1/payment_intents/create``: Create a payment intent

With confirm it is charged at once, otherwise confirmPaymentIntent follows. An answer in the state
requires_customer_action (3-D Secure, also after a wallet) wants the payer sent to next_action.redirect.url.

Source: https://docs-v2.useepay.com/225901771e0 (read 2026-11-21).
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
    from ...models.create_payment_intent_request import CreatePaymentIntentRequest
    from ...models.error_response import ErrorResponse
    from ...models.payment_intent import PaymentIntent

OPERATION: Final = "createPaymentIntent"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("x-api-version", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreatePaymentIntentRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200, 201), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "PaymentIntent")),
    (201, 201, ModelRef(_models, "PaymentIntent")),
    (400, 400, ModelRef(_models, "ErrorResponse")),
    (401, 401, ModelRef(_models, "ErrorResponse")),
    (404, 404, ModelRef(_models, "ErrorResponse")),
    (500, 500, ModelRef(_models, "ErrorResponse")),
)


def get_kwargs(
    *,
    body: CreatePaymentIntentRequest,
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
        "/api/v1/payment_intents/create",
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
) -> ErrorResponse | PaymentIntent:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "ErrorResponse | PaymentIntent", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
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
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: PaymentIntent = client.result(
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
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> Response[ErrorResponse | PaymentIntent]:
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
    body: CreatePaymentIntentRequest,
    x_api_version: str | Unset = UNSET,
) -> PaymentIntent:
    """As `sync`, awaited."""
    _made: PaymentIntent = await client.result_async(
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
