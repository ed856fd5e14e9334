# Generated: edit specs/useepay.
from __future__ import annotations

import datetime
from decimal import Decimal

from polybill_runtime.schema import DATETIME, DECIMAL, INT, STR, UNSET, Field, ListOf, Model, ModelRef, Unset, model

from .. import models as _models


@model
class Order(Model):
    """What is sold and where it goes"""

    category: str | Unset = UNSET
    """Category of the goods"""
    products: list[OrderProduct] | Unset = UNSET
    """Products of the order"""
    shipping: Shipping | Unset = UNSET
    """Delivery"""

    FIELDS = (
        Field("category", STR),
        Field("products", ListOf(ModelRef(_models, "OrderProduct"))),
        Field("shipping", ModelRef(_models, "Shipping")),
    )


@model
class OrderProduct(Model):
    """A product of an order"""

    category: str | Unset = UNSET
    """Category of the product"""
    code: str | Unset = UNSET
    """Product code"""
    desc: str | Unset = UNSET
    """What it is"""
    effective_end_at: datetime.datetime | Unset = UNSET
    """End of its validity"""
    effective_start_at: datetime.datetime | Unset = UNSET
    """Begin of its validity"""
    name: str | Unset = UNSET
    """Name of the product"""
    quantity: int | Unset = UNSET
    """Number of pieces"""
    seller: Seller | Unset = UNSET
    """Who sells it"""
    sku: str | Unset = UNSET
    """Stock number"""
    type_: str | Unset = UNSET
    """Kind of product, such as physical"""
    unit_price: Decimal | Unset = UNSET
    """Price of one piece, major units Amount in major units of ../../currency."""
    url: str | Unset = UNSET
    """Page of the product"""

    FIELDS = (
        Field("category", STR),
        Field("code", STR),
        Field("desc", STR),
        Field("effective_end_at", DATETIME),
        Field("effective_start_at", DATETIME),
        Field("name", STR),
        Field("quantity", INT),
        Field("seller", ModelRef(_models, "Seller")),
        Field("sku", STR),
        Field("type", STR, "type_"),
        Field("unit_price", DECIMAL, money=("major", "number", "../../currency")),
        Field("url", STR),
    )


@model
class Seller(Model):
    """Seller of a product"""

    identifier: str | Unset = UNSET
    """Seller id"""
    name: str | Unset = UNSET
    """Seller's name"""

    FIELDS = (
        Field("identifier", STR),
        Field("name", STR),
    )


@model
class Shipping(Model):
    """Delivery of an order"""

    address: ShippingAddress | Unset = UNSET
    """Where to deliver"""
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    phone_number: str | Unset = UNSET
    shipping_method: str | Unset = UNSET
    """Way of delivery, such as sameday"""

    FIELDS = (
        Field("address", ModelRef(_models, "ShippingAddress")),
        Field("first_name", STR),
        Field("last_name", STR),
        Field("phone_number", STR),
        Field("shipping_method", STR),
    )


@model
class ShippingAddress(Model):
    """Address of a delivery"""

    city: str | Unset = UNSET
    country_code: str | Unset = UNSET
    """Country, ISO 3166-1, two letters"""
    line1: str | Unset = UNSET
    """Street and number"""
    postcode: str | Unset = UNSET
    """Postal code"""
    state: str | Unset = UNSET
    """State or province"""

    FIELDS = (
        Field("city", STR),
        Field("country_code", STR),
        Field("line1", STR),
        Field("postcode", STR),
        Field("state", STR),
    )
