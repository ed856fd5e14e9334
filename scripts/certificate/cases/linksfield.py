"""Linksfield's creating operations that take a reference."""

from __future__ import annotations

from typing import Final

from scripts.certificate.creating import Creating

OPERATIONS: Final = (
    Creating(
        "linksfield",
        "subscriptions",
        "createStripeSubscription",
        "/stripeSubDirectly",
        "createStripeSubscription.bare.ours.response.json",
        {"/sub_id": "ID"},
    ),
)
