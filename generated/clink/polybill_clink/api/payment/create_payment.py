# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /payment``: Charge once without a checkout page

Charges a saved instrument, or lets the customer's wallet confirm. A result of 5 means that the customer has
to act: follow `action`.

Source: https://docs.clinkbill.com/api-reference/endpoint/create-payment (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import STR, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.media import TEXT
from polybill_runtime.requests import Body, Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import UNSET, Response, Unset

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.create_payment_api_request import CreatePaymentApiRequest
    from ...models.create_payment_envelope import CreatePaymentEnvelope

OPERATION: Final = "createPayment"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("X-Timestamp", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CreatePaymentApiRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 200},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "CreatePaymentEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    *,
    body: CreatePaymentApiRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/payment",
        ((_PARAMETERS[0], x_timestamp),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> CreatePaymentEnvelope | str:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("CreatePaymentEnvelope | str", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[CreatePaymentEnvelope | str]:
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
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> CreatePaymentEnvelope:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: CreatePaymentEnvelope = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    body: CreatePaymentApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[CreatePaymentEnvelope | str]:
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
    body: CreatePaymentApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> CreatePaymentEnvelope:
    """As `sync`, awaited."""
    _made: CreatePaymentEnvelope = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
