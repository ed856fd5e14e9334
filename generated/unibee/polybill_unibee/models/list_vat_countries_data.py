# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import NULL, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .vat_country_rate import VatCountryRate


@define(kw_only=True, eq=False, repr=False)
class ListVatCountriesData(Model):
    """Payload of listVatCountries"""

    vat_country_list: list[VatCountryRate] | None | Unset = UNSET

    FIELDS = (Field("vatCountryList", "vat_country_list", OneOf(ListOf(ModelRef(_models, "VatCountryRate")), NULL)),)
