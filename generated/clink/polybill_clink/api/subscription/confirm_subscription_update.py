# Generated: edit specs/clink.
"""``POST /subscription/{id}/update/confirm``: Carry out a previewed plan change

An immediate change may charge: look at the status, and follow `action` when it is 5. A change at the period's
end succeeds at once.

Source: https://docs.clinkbill.com/api-reference/openapi.json (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
    TEXT,
    UNSET,
    Body,
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
    from ...models import SubscriptionUpdateConfirmApiRequest, SubscriptionUpdateConfirmEnvelope

OPERATION: Final = "confirmSubscriptionUpdate"
_PARAMETERS: Final = (
    Parameter("id", "path", STR),
    Parameter("X-Timestamp", "header", STR),
)
BODY: Final = Body("application/json", ModelRef(_models, "SubscriptionUpdateConfirmApiRequest"), required=True)
parse_response: Final = ResponseParser["SubscriptionUpdateConfirmEnvelope | str", "SubscriptionUpdateConfirmEnvelope"](
    OPERATION,
    (200, 200, ModelRef(_models, "SubscriptionUpdateConfirmEnvelope")),
    (401, 401, TEXT),
)


def get_kwargs(
    id: str,
    *,
    body: SubscriptionUpdateConfirmApiRequest,
    x_timestamp: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/subscription/{id}/update/confirm",
        (
            (_PARAMETERS[0], id),
            (_PARAMETERS[1], x_timestamp),
        ),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionUpdateConfirmApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionUpdateConfirmEnvelope | str]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
        httpx.HTTPError: the transport failed.
    """
    return client.call(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionUpdateConfirmApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionUpdateConfirmEnvelope:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionUpdateConfirmApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> Response[SubscriptionUpdateConfirmEnvelope | str]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    id: str,
    *,
    client: AuthenticatedClient,
    body: SubscriptionUpdateConfirmApiRequest,
    x_timestamp: str | Unset = UNSET,
) -> SubscriptionUpdateConfirmEnvelope:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            id=id,
            body=body,
            x_timestamp=x_timestamp,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
