# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define
from polybill_runtime.codecs import BOOL, NULL, STR, ListOf, ModelRef, OneOf
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset

from .. import models as _models

if TYPE_CHECKING:
    from .us_address import USAddress


@define(kw_only=True, eq=False, repr=False)
class USVATGlobalConfig(Model):
    """Usvatglobal config"""

    active: bool | Unset = UNSET
    """Switch of this tax configuration"""
    available_gateway_names: list[str] | None | Unset = UNSET
    """Tax gateways that can be chosen"""
    check_address_via_gateway: bool | Unset = UNSET
    """Addresses are verified by the tax gateway"""
    default_gateway_name: str | Unset = UNSET
    """Name of the default tax gateway"""
    from_address: None | USAddress | Unset = UNSET
    """Seller address for US tax"""
    nexus_addresses: list[USAddress] | None | Unset = UNSET
    """US tax nexus addresses"""
    tax_code: str | Unset = UNSET
    """Tax category of the product"""
    to_address: None | USAddress | Unset = UNSET
    """Customer address for US tax"""
    upload_invoice_to_gateway: bool | Unset = UNSET
    """Send invoices to the tax gateway"""

    FIELDS = (
        Field("active", "active", BOOL),
        Field("availableGatewayNames", "available_gateway_names", OneOf(ListOf(STR), NULL)),
        Field("checkAddressViaGateway", "check_address_via_gateway", BOOL),
        Field("defaultGatewayName", "default_gateway_name", STR),
        Field("fromAddress", "from_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("nexusAddresses", "nexus_addresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("taxCode", "tax_code", STR),
        Field("toAddress", "to_address", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("uploadInvoiceToGateway", "upload_invoice_to_gateway", BOOL),
    )
