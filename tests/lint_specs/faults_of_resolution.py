"""Planted faults of ``x-resolve``."""

from __future__ import annotations

from .planting import drop, fault, put

POST = "/paths/~1payments/post"
GET = "/paths/~1payments/get"
TOTAL = "/components/schemas/PaymentList/properties/total"

RESOLUTION = (
    fault("PB118", "operation", put(f"{POST}/x-resolve/operation", "listPayment")),
    fault("PB118", "operation", put(f"{POST}/x-resolve/read", "getPayment")),
    fault("PB118", "writes", put(f"{POST}/x-resolve/read", "createPayment")),
    fault("PB118", "operation", put(f"{POST}/x-resolve/via/operation", "getInvoice")),
    fault("PB118", "writes", put(f"{POST}/x-resolve/via/operation", "createPayment")),
    fault("PB118", "parameter", put(f"{POST}/x-resolve/via/parameter", "id")),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/via/id", "/data/id")),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/where", {"/kind": "open"})),
    fault("PB118", "parameter", put(f"{POST}/x-resolve/by", "reference")),
    fault("PB118", "parameter", put(f"{POST}/x-resolve/always", {"sort": "desc"})),
    fault("PB118", "parameter", put(f"{POST}/x-resolve/moments/start", "since")),
    fault(
        "PB118",
        "items",
        drop(f"{GET}/x-paging"),
        put("/components/schemas/PaymentList/properties/total/x-money", "none"),
    ),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/match", "/reference")),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/id", "/payment/id")),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/items", "/rows")),
    fault("PB118", "pointer", put(f"{POST}/x-resolve/moments/newest_first", "/created")),
    fault("PB102", "form", drop(f"{POST}/x-resolve/after")),
    fault("PB102", "form", put(f"{POST}/x-resolve/absence", "unknown")),
    fault("PB102", "form", drop(f"{POST}/x-resolve/match")),
    fault("PB102", "form", put(f"{POST}/x-resolve/operation", None)),
)
