# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from __future__ import annotations

from attrs import define
from polybill_runtime.codecs import INT, STR
from polybill_runtime.model import Field, Model
from polybill_runtime.types import UNSET, Unset


@define(kw_only=True, eq=False, repr=False)
class WalletHandleRedirectOrDisplayQrCode(Model):
    """Redirect links and QR code of a wallet payment"""

    expires_at: int | Unset = UNSET
    """When the code or link ends, Unix seconds"""
    expires_second: int | Unset = UNSET
    """Seconds left"""
    fallback_url: str | Unset = UNSET
    """Address to use when the app cannot be opened"""
    hosted_instructions_url: str | Unset = UNSET
    """Page that tells the customer what to do"""
    image_data_url: str | Unset = UNSET
    """QR code as a Base64 data URL"""
    image_url_png: str | Unset = UNSET
    """QR code as PNG, an address or Base64 text"""
    image_url_svg: str | Unset = UNSET
    """QR code as SVG, an address or Base64 text"""
    mobile_auth_url: str | Unset = UNSET
    """Link that opens the wallet app"""
    package_name: str | Unset = UNSET
    """Android package of the wallet app"""

    FIELDS = (
        Field("expiresAt", "expires_at", INT, time="epoch-s"),
        Field("expiresSecond", "expires_second", INT),
        Field("fallbackUrl", "fallback_url", STR),
        Field("hostedInstructionsUrl", "hosted_instructions_url", STR),
        Field("imageDataUrl", "image_data_url", STR),
        Field("imageUrlPng", "image_url_png", STR),
        Field("imageUrlSvg", "image_url_svg", STR),
        Field("mobileAuthUrl", "mobile_auth_url", STR),
        Field("packageName", "package_name", STR),
    )
