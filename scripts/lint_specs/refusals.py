"""The rules that the generators rely on: what breaks one of them is refused before any code is written."""

from __future__ import annotations

from .catalogue import rules
from .contract import Contract
from .findings import Finding
from .lint import findings


def refusals(contract: Contract) -> list[Finding]:
    """List why the generator refuses a contract."""
    chosen = [rule for rule in rules().values() if rule.refused]
    found = findings(contract, chosen, quick=True)
    return [finding for finding in found if finding.message_id in rules()[finding.rule].refused]
