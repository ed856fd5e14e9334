"""Run the rules over a folder."""

from __future__ import annotations

from pathlib import Path

from scripts.paths import ROOT

from .catalogue import Rule, rules
from .contract import Contract
from .findings import CONTRACT, Finding, Hit, label

BASIC = ("PB001", "PB308")
"""The other rules rely on what these ask."""


def lint(folder: Path) -> list[Finding]:
    """Apply every rule to one contract.

    Raises:
        ContractError: the contract cannot be read.
    """
    contract = Contract(folder)
    wanted = [rule for rule in rules().values() if rule.canonical or not contract.is_canonical]
    basic = [finding for rule in wanted if rule.number in BASIC for finding in _apply(rule, contract)]
    rest = [] if basic else [rule for rule in wanted if rule.number not in BASIC]
    return sorted({*basic, *(finding for rule in rest for finding in _apply(rule, contract))})


def _apply(rule: Rule, contract: Contract) -> list[Finding]:
    return [_finding(rule, contract, hit) for hit in rule.check(contract)]


def _finding(rule: Rule, contract: Contract, hit: Hit) -> Finding:
    message = rule.says[hit.says].format(**hit.values)
    if hit.file:
        return Finding(_shown(contract, hit.file), hit.line, rule.number, Path(hit.file).name, message, hit.says)
    file, line = contract.positions.place(hit.at)
    return Finding(_shown(contract, file or CONTRACT), line, rule.number, label(contract, hit.at), message, hit.says)


def _shown(contract: Contract, file: str) -> str:
    path = contract.folder / file
    return (path.relative_to(ROOT) if path.is_relative_to(ROOT) else Path(contract.name) / file).as_posix()
