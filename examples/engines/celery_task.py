"""A Celery task that takes a payment. Redelivered, retried or run by two workers at once, it charges once.

The order's number is the reference, and the ledger in PostgreSQL is shared by all workers: the first call under a
reference is sent, every other one gets its outcome. Run a worker with ``celery -A celery_task worker``.
"""

from __future__ import annotations

import os
from decimal import Decimal
from typing import Any

import polybill as pb
from celery import Celery, Task

app = Celery("billing", broker=os.environ.get("CELERY_BROKER_URL", "amqp://"))
# A message is acknowledged when its task has ended, so that the task of a worker that dies is delivered again.
app.conf.task_acks_late = True
app.conf.task_reject_on_worker_lost = True


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


@app.task(bind=True, max_retries=20)
def take_payment(self: Task, order: str, amount: str, currency: str) -> dict[str, Any]:
    """Take the payment of an order.

    Returns:
        What became of it; a refusal too, because to repeat it would change nothing.

    Raises:
        Retry: nothing was sent, or the outcome is not known yet. A retry of an unknown outcome looks it up and sends
            nothing; after the last one a person has to look: ``polybill ledger list --unresolved``.
    """
    with pb.Clink.from_env(ledger=pb.PostgresLedger(os.environ["POLYBILL_LEDGER"])) as clink:
        outcome = clink.payments.submit(request(order, amount, currency))
    match outcome:
        case pb.Succeeded(value) | pb.Pending(value):
            return {"id": value.id, "status": str(value.status)}
        case pb.Rejected(error):
            return {"refused": error.reason, "message": str(error)}
        case pb.NotSent(error):
            raise self.retry(exc=error, countdown=30)
        case pb.Unknown(error):
            raise self.retry(exc=error, countdown=300)
