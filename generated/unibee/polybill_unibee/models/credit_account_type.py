# Generated from specs/unibee/openapi.yaml by `nox -s generate`. Do not edit; change the contract.
from polybill_runtime.enums import OpenIntEnum


class CreditAccountType(OpenIntEnum):
    """Kind of a credit account or configuration: main holds money, promo holds a number of credits (gift in some
    texts)
    """

    MAIN = 1
    PROMO = 2
