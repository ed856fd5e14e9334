# Generated from specs/clink/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenStrEnum


class TaxCategory(OpenStrEnum):
    """Tax class of a product"""

    DIGITAL_GOODS_OR_SERVICE = "digital_goods_or_service"
    EBOOK = "ebook"
    SOFTWARE_SERVICE = "software_service"
