# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class WebhookEndpointType(OpenIntEnum):
    """Kind of a webhook endpoint"""

    WEBHOOK = 0
    ZAPIER = 1
