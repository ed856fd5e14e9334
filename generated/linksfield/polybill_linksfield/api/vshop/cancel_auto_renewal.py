# Generated: edit specs/linksfield.
"""``POST /cancelAutoRenewalRecord``: Switch the renewal of a SIM card off

Source: https://developer-en.apifox.cn/api-42599732 (read 2026-11-21).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import (
    STR,
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
    from ...client import Client
    from ...models import Answer, CancelAutoRenewalRequest

OPERATION: Final = "cancelAutoRenewal"
_PARAMETERS: Final = (Parameter("Accept-Language", "header", STR),)
BODY: Final = Body("application/json", ModelRef(_models, "CancelAutoRenewalRequest"), required=True)
parse_response: Final = ResponseParser["Answer", "Answer"](
    OPERATION,
    (200, 200, ModelRef(_models, "Answer")),
)


def get_kwargs(
    *,
    body: CancelAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/cancelAutoRenewalRecord",
        ((_PARAMETERS[0], accept_language),),
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    body: CancelAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> Response[Answer]:
    """Return the response, a refusal included.

    Raises:
        RequestInvalid: nothing was sent.
        ResponseUnreadable: the contract does not describe it.
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
    body: CancelAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> Answer:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: CancelAutoRenewalRequest,
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
    body: CancelAutoRenewalRequest,
    accept_language: str | Unset = UNSET,
) -> Answer:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            accept_language=accept_language,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
