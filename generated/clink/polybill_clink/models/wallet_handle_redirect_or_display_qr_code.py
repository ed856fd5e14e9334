# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import INT, STR, UNSET, Field, Model, Unset, model


@model
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
        Field("expiresAt", INT, time="epoch-s"),
        Field("expiresSecond", INT),
        Field("fallbackUrl", STR),
        Field("hostedInstructionsUrl", STR),
        Field("imageDataUrl", STR),
        Field("imageUrlPng", STR),
        Field("imageUrlSvg", STR),
        Field("mobileAuthUrl", STR),
        Field("packageName", STR),
    )
