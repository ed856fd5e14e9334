# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
"""``GET /merchant/checkout/get_link``: Get the hosted checkout URL for a plan and checkout setup

Link = {hosted base}/checkout?checkoutId=..&planId=..&env=.

Source: https://docs.unibee.dev/api-reference/checkout-setup/get-merchant-checkout-link (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

from polybill_runtime.codecs import INT, ModelRef
from polybill_runtime.errors import RequestInvalid, ResponseUnreadable
from polybill_runtime.requests import Parameter, make_request
from polybill_runtime.responses import ResponseTable, parse
from polybill_runtime.success import Success
from polybill_runtime.types import Response

from ... import models as _models

if TYPE_CHECKING:
    from collections.abc import Mapping

    from polybill_runtime.hooks import Invalid, Unreadable

    from ...client import AuthenticatedClient
    from ...models.get_checkout_link_response import GetCheckoutLinkResponse
    from ...models.refusal import Refusal

OPERATION: Final = "getCheckoutLinkByQuery"
"""The operationId in the contract."""

_PARAMETERS: Final = (
    Parameter("checkoutId", "query", INT, required=True),
    Parameter("planId", "query", INT, required=True),
)
SUCCESS: Final = Success((200,), ({"pointer": "/code", "equals": 0},), code="/code")
"""The sign of success, which is this operation's own."""
_RESPONSES: Final[ResponseTable] = (
    (200, 200, ModelRef(_models, "GetCheckoutLinkResponse")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    checkout_id: int,
    plan_id: int,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the request as keyword arguments of httpx.Client.request.

    Raises:
        RequestInvalid: a parameter or the body breaks the contract.
    """
    return make_request(
        OPERATION,
        "get",
        "/merchant/checkout/get_link",
        (
            (_PARAMETERS[0], checkout_id),
            (_PARAMETERS[1], plan_id),
        ),
        invalid=invalid,
    )


def parse_response(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    unreadable: Unreadable = ResponseUnreadable,
) -> GetCheckoutLinkResponse | Refusal:
    """Read an answer of this operation.

    Raises:
        ResponseUnreadable: the contract does not list the status, or the body does not match its schema.
    """
    return cast(
        "GetCheckoutLinkResponse | Refusal", parse(OPERATION, _RESPONSES, status_code, headers, content, unreadable)
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> Response[GetCheckoutLinkResponse | Refusal]:
    """Call it and get the answer with status, headers and bytes, a refusal included.

    Raises:
        RequestInvalid: the request breaks the contract; nothing was sent.
        ResponseUnreadable: the answer is not one that the contract describes.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> GetCheckoutLinkResponse:
    """Call it and get what a success holds.

    Raises:
        ResponseUnsuccessful: the answer lacks the contract's sign of success. Otherwise as `sync_detailed`.
    """
    _made: GetCheckoutLinkResponse = client.result(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made


async def asyncio_detailed(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> Response[GetCheckoutLinkResponse | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: AuthenticatedClient,
    checkout_id: int,
    plan_id: int,
) -> GetCheckoutLinkResponse:
    """As `sync`, awaited."""
    _made: GetCheckoutLinkResponse = await client.result_async(
        OPERATION,
        get_kwargs(
            checkout_id=checkout_id,
            plan_id=plan_id,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
    return _made
