# Generated: edit specs/clink.
from __future__ import annotations

from polybill_runtime.schema import OpenStrEnum


class TaxCategory(OpenStrEnum):
    """Tax class of a product"""

    DIGITAL_GOODS_OR_SERVICE = "digital_goods_or_service"
    EBOOK = "ebook"
    SOFTWARE_SERVICE = "software_service"
