# Generated: edit specs/unibee.
"""``POST /merchant/auth/sso/passwordForgetOTP``: Mail a password reset code

Source: https://docs.unibee.dev/api-reference/member-authentication/otp-password-forget (read 2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import Client
    from ...models import Done, Refusal, SendPasswordResetCodeRequest

OPERATION: Final = "sendPasswordResetCode"
BODY: Final = Body("application/json", ModelRef(_models, "SendPasswordResetCodeRequest"), required=True)
parse_response: Final = ResponseParser["Done | Refusal", "Done"](
    OPERATION,
    (200, 200, ModelRef(_models, "Done")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: SendPasswordResetCodeRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/auth/sso/passwordForgetOTP",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: Client,
    body: SendPasswordResetCodeRequest,
) -> Response[Done | Refusal]:
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
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


def sync(
    *,
    client: Client,
    body: SendPasswordResetCodeRequest,
) -> Done:
    """Return what a success holds.

    Raises:
        ResponseUnsuccessful: refused. Otherwise as `sync_detailed`.
    """
    return client.result(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )


async def asyncio_detailed(
    *,
    client: Client,
    body: SendPasswordResetCodeRequest,
) -> Response[Done | Refusal]:
    """As `sync_detailed`, awaited."""
    return await client.call_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        parse_response,
    )


async def asyncio(
    *,
    client: Client,
    body: SendPasswordResetCodeRequest,
) -> Done:
    """As `sync`, awaited."""
    return await client.result_async(
        OPERATION,
        get_kwargs(
            body=body,
            invalid=client.errors.invalid,
        ),
        SUCCESS,
        parse_response,
    )
