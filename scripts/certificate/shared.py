"""What the requests of all providers have in common."""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Final

import polybill as pb

USD: Final = pb.Money(amount=Decimal("19.99"), currency="USD")
BACK: Final = "https://merchant.example.com/back"
MONTHLY: Final[dict[str, Any]] = {"price": USD, "interval": pb.Interval.MONTH, "interval_count": 1}
