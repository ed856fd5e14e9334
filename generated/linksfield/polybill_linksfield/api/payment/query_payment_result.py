# Generated from specs/linksfield/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``POST /resultQuery``: Look up the result of a payment

Source: https://www.apifox.cn/apidoc/shared-e2eb0945-a18e-401d-93d7-ff8191925eca/api-12135037 (read
2026-11-21).
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

    from ...client import Client
    from ...models.answer import Answer
    from ...models.query_payment_result_request import QueryPaymentResultRequest

OPERATION: Final = "queryPaymentResult"
"""The operationId in the contract."""

_PARAMETERS: Final = (Parameter("Accept-Language", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "QueryPaymentResultRequest"), required=True)
"""Media type and kind of the body."""
SUCCESS: Final = Success(
    (200,),
    ({"pointer": "/operateCode", "equals": "S"}, {"pointer": "/operateCode", "present": False}),
    code="/operateCode",
)
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = ((200, 200, ModelRef(_models, "Answer")),)


def get_kwargs(
    *,
    body: QueryPaymentResultRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "post",
        "/resultQuery",
        ((_PARAMETERS[0], accept_language),),
        body=(BODY, body),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> Answer:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast("Answer", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable))


def sync_detailed(
    *,
    client: Client,
    body: QueryPaymentResultRequest,
    accept_language: str | Unset = UNSET,
) -> Response[Answer]:
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
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    body: QueryPaymentResultRequest,
    accept_language: str | Unset = UNSET,
) -> Answer:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: Answer = client.result(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: Client,
    body: QueryPaymentResultRequest,
    accept_language: str | Unset = UNSET,
) -> Response[Answer]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    body: QueryPaymentResultRequest,
    accept_language: str | Unset = UNSET,
) -> Answer:
    """As `sync`, awaited."""
    _made: Answer = await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
