# Generated: edit specs/unibee.
from __future__ import annotations

from polybill_runtime.schema import STR, UNSET, Field, Model, Unset, model


@model
class SearchUsersRequest(Model):
    """Body of searchUsers"""

    search_key: str | Unset = UNSET
    """Searches user id, e-mail, user name, company name, subscription id, VAT number, invoice id and payment id"""

    FIELDS = (Field("searchKey", STR),)
