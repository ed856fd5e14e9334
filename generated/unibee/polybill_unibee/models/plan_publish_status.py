# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class PlanPublishStatus(OpenIntEnum):
    """Whether a plan is shown to customers"""

    UNPUBLISHED = 1
    PUBLISHED = 2
