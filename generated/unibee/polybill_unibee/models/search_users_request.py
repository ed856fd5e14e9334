# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class SearchUsersRequest(Model):
    """Body of searchUsers"""

    search_key: str | Unset = UNSET
    """Searches user id, e-mail, user name, company name, subscription id, VAT number, invoice id and payment id"""

    FIELDS = (Field("searchKey", "search_key", STR),)
