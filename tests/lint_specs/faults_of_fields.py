"""Planted faults in the meaning of fields."""

from __future__ import annotations

from .planting import drop, fault, put, replace

GOT = "examples/createPayment.response.json"
POST = "/paths/~1payments/post"
SCHEMAS = "/components/schemas"
GET = "/paths/~1payments/get"
PAYMENT = f"{SCHEMAS}/Payment/properties"

PRICE = {"type": "number"}

FIELDS = (
    fault("PB201", "missing", drop(f"{PAYMENT}/amount/x-money")),
    fault("PB201", "missing", put(f"{PAYMENT}/unitPriceExcludingTax", PRICE)),
    fault("PB201", "missing", drop(f"{GET}/x-paging/total")),
    fault("PB202", "nowhere", put(f"{PAYMENT}/amount/x-money/currency", "curency")),
    # Item stands in Payment and in PaymentRequest; one of the two loses its currency.
    fault(
        "PB202",
        "nowhere",
        drop(f"{PAYMENT}/currency"),
        put(f"{PAYMENT}/amount", {"type": "boolean"}),
        replace(GOT, '"currency": "EUR", ', ""),
    ),
    fault("PB202", "nowhere", put(f"{SCHEMAS}/Item/properties/unit_price/x-money/currency", "../../../currency")),
    fault("PB203", "type", put(f"{PAYMENT}/amount/type", "number")),
    fault("PB203", "type", put(f"{SCHEMAS}/Item/properties/unit_price/type", "number")),
    fault("PB204", "missing", drop(f"{PAYMENT}/createdAt/x-time")),
    fault("PB204", "missing", put(f"{PAYMENT}/current_period_end", {"type": "integer"})),
    fault("PB205", "missing", drop(f"{SCHEMAS}/Card/properties/cvc/format")),
    fault("PB205", "missing", put(f"{PAYMENT}/client_secret", {"type": "string"})),
    fault("PB206", "missing", drop(f"{PAYMENT}/amount/x-money/evidence")),
    fault("PB207", "unlisted", drop("/x-mixed-units")),
    fault("PB207", "unlisted", put(f"{SCHEMAS}/Wallet/properties/unit_price", {"type": "integer", "x-money": "none"})),
    fault("PB207", "single", put("/x-mixed-units/unit_price", "There was a second unit.")),
    fault("PB208", "field", put(f"{PAYMENT}/currency/description", "The currency")),
    fault("PB208", "field", put(f"{PAYMENT}/createdAt/description", "Created at.")),
    fault("PB208", "field", put(f"{SCHEMAS}/Wallet/properties/walletToken/description", "Token of the wallet")),
    fault("PB208", "field", put(f"{GET}/parameters/0/description", "Page")),
    fault("PB208", "operation", put(f"{POST}/description", "Make a payment.")),
    fault("PB209", "missing", drop(f"{SCHEMAS}/Ground/x-bound")),
    fault("PB209", "unlisted", put(f"{SCHEMAS}/Wallet/properties/type", {"$ref": f"#{SCHEMAS}/Ground"})),
    fault("PB209", "unlisted", put(f"{GET}/parameters/0/schema", {"$ref": f"#{SCHEMAS}/Ground"})),
    fault("PB209", "stranger", put(f"{SCHEMAS}/Ground/x-bound/sdk", ["Wallet.status"])),
    fault("PB209", "twice", put(f"{SCHEMAS}/Ground/x-bound/sdk", ["PlanUpdate.ground"])),
    fault("PB210", "missing", drop(f"{SCHEMAS}/PlanUpdate/properties/limits/x-clears")),
    fault("PB210", "answer", put(f"{PAYMENT}/metadata/x-clears", {"empty": "deletes", "absent": "keeps"})),
)
