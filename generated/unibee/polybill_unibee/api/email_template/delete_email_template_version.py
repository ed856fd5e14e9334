# Generated: edit specs/unibee.
"""``POST /merchant/email/template_delete_localization_version``: Delete a localised template version

Source: https://docs.unibee.dev/api-reference/email-template/delete-email-template-localization-version (read
2026-11-30).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from polybill_runtime.endpoint import Body, Invalid, ModelRef, RequestInvalid, Response, ResponseParser, make_request

from ... import models as _models
from ..._success import SUCCESS

if TYPE_CHECKING:
    from ...client import AuthenticatedClient
    from ...models import DeleteEmailTemplateVersionRequest, Done, Refusal

OPERATION: Final = "deleteEmailTemplateVersion"
BODY: Final = Body("application/json", ModelRef(_models, "DeleteEmailTemplateVersionRequest"), required=True)
parse_response: Final = ResponseParser["Done | Refusal", "Done"](
    OPERATION,
    (200, 200, ModelRef(_models, "Done")),
    (400, 400, ModelRef(_models, "Refusal")),
    (401, 401, ModelRef(_models, "Refusal")),
)


def get_kwargs(
    *,
    body: DeleteEmailTemplateVersionRequest,
    invalid: Invalid = RequestInvalid,
) -> dict[str, Any]:
    """Make the arguments of `httpx.Client.request`.

    Raises:
        RequestInvalid: nothing was sent.
    """
    return make_request(
        OPERATION,
        "post",
        "/merchant/email/template_delete_localization_version",
        body=(BODY, body),
        invalid=invalid,
    )


def sync_detailed(
    *,
    client: AuthenticatedClient,
    body: DeleteEmailTemplateVersionRequest,
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
    client: AuthenticatedClient,
    body: DeleteEmailTemplateVersionRequest,
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
    client: AuthenticatedClient,
    body: DeleteEmailTemplateVersionRequest,
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
    client: AuthenticatedClient,
    body: DeleteEmailTemplateVersionRequest,
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
