"""A DBOS workflow that takes a payment. A step that was cut off runs again when it is recovered, and charges once.

DBOS keeps the result of a step after the step has ended: a process that dies in between runs the step a second time.
The order's number is the reference, and the ledger lies in the same PostgreSQL server as the workflows.
"""

from __future__ import annotations

import os
from decimal import Decimal
from typing import Any

import polybill as pb
from dbos import DBOS, DBOSConfig


def request(order: str, amount: str, currency: str) -> pb.PaymentRequest:
    """Make the same request for the same order, each time."""
    return pb.PaymentRequest(
        reference=order,
        customer=pb.Customer(id="cus_1"),
        product_id="prd_1",
        amount=pb.Money(amount=Decimal(amount), currency=currency),
        payment_method=pb.PaymentMethod(id="pi_1", type=pb.PaymentMethodType.CARD),
        return_url="https://shop.example.com/back",
    )


@DBOS.step(retries_allowed=True, interval_seconds=30, max_attempts=5)
def take_payment(order: str, amount: str, currency: str) -> dict[str, Any]:
    """Take the payment of an order.

    Returns:
        What became of it: a refusal is a result, and so is an outcome that a person has to look at.

    Raises:
        TransportError: nothing was sent; the step is retried.
    """
    with pb.Clink.from_env(ledger=pb.PostgresLedger(os.environ["POLYBILL_LEDGER"])) as clink:
        outcome = clink.payments.submit(request(order, amount, currency))
    match outcome:
        case pb.Succeeded(value) | pb.Pending(value):
            return {"id": value.id, "status": str(value.status)}
        case pb.Rejected(error):
            return {"refused": error.reason, "message": str(error)}
        case pb.Unknown(error):
            return {"unknown": error.why}
        case pb.NotSent(error):
            raise error


@DBOS.workflow()
def checkout(order: str, amount: str, currency: str) -> dict[str, Any]:
    """Take the payment, then do what follows from it."""
    return take_payment(order, amount, currency)


def launch() -> None:
    """Start the engine; workflows that another process left unfinished are recovered."""
    config: DBOSConfig = {"name": "billing", "system_database_url": os.environ["DBOS_SYSTEM_DATABASE_URL"]}
    DBOS(config=config)
    DBOS.launch()
