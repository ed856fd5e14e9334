# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class AddonBindingAction(OpenIntEnum):
    """What becomes of the add-ons that a plan has"""

    REPLACE = 0
    ADD = 1
    REMOVE = 2
