"""Linksfield's simulator, as the sandbox finds it."""

from __future__ import annotations

from typing import Final

from polybill.sandbox.providers import linksfield
from polybill.sandbox.simulator import Simulator

# There is no secret, and any partner code is taken. What its one notification holds is not known: nothing is reported.
SIMULATOR: Final = Simulator(twin=linksfield, credentials={"partner_code": "P012345"})
