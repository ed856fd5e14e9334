# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .payment_method import PaymentMethod


@define(kw_only=True, eq=False, repr=False)
class ListPaymentMethodsData(Model):
    """Payload of listPaymentMethods"""

    method_list: list[PaymentMethod] | None | Unset = UNSET
    """Payment methods"""

    FIELDS = (Field("methodList", "method_list", OneOf(ListOf(ModelRef(_models, "PaymentMethod")), NULL)),)
