# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import INT, NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .merchant_email_history_detail import MerchantEmailHistoryDetail
    from .merchant_email_history_statistics import MerchantEmailHistoryStatistics


@define(kw_only=True, eq=False, repr=False)
class ListEmailHistoryData(Model):
    """Payload of listEmailHistory"""

    email_histories: list[MerchantEmailHistoryDetail] | None | Unset = UNSET
    email_history_statistics: MerchantEmailHistoryStatistics | None | Unset = UNSET
    total: int | Unset = UNSET
    """Number of matches"""

    FIELDS = (
        Field(
            "emailHistories", "email_histories", OneOf(ListOf(ModelRef(_models, "MerchantEmailHistoryDetail")), NULL)
        ),
        Field(
            "emailHistoryStatistics",
            "email_history_statistics",
            OneOf(ModelRef(_models, "MerchantEmailHistoryStatistics"), NULL),
        ),
        Field("total", "total", INT),
    )
