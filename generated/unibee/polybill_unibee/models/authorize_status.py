# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class AuthorizeStatus(OpenIntEnum):
    """State of an authorisation"""

    WAITING = 0
    AUTHORISED = 1
    CAPTURE_REQUESTED = 2
