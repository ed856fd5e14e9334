# Generated: edit specs/unibee.
from __future__ import annotations

from typing import TYPE_CHECKING

from polybill_runtime.schema import BOOL, NULL, STR, UNSET, Field, ListOf, Model, ModelRef, OneOf, Unset, model

from .. import models as _models

if TYPE_CHECKING:
    from . import USAddress


@model
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
        Field("active", BOOL),
        Field("availableGatewayNames", OneOf(ListOf(STR), NULL)),
        Field("checkAddressViaGateway", BOOL),
        Field("defaultGatewayName", STR),
        Field("fromAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("nexusAddresses", OneOf(ListOf(ModelRef(_models, "USAddress")), NULL)),
        Field("taxCode", STR),
        Field("toAddress", OneOf(ModelRef(_models, "USAddress"), NULL)),
        Field("uploadInvoiceToGateway", BOOL),
    )
