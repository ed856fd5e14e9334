# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class EmailStatus(OpenIntEnum):
    """What became of a mail"""

    PENDING = 0
    SUCCESS = 1
    FAILURE = 2
