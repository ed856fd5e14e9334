"""Run the rules over a folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from scripts import contracts
from scripts.paths import ROOT

from .catalogue import Rule, rules
from .contract import Contract
from .findings import CONTRACT, Finding, Hit, label

BASIC = ("PB001", "PB308")
"""The other rules rely on what these ask."""


EXCUSED = Path(__file__).with_name("excused.yaml")


def excused() -> Mapping[str, list[str]]:
    """Read which contracts do not meet a rule yet: rule to providers."""
    return contracts.read(EXCUSED)


def lint(folder: Path) -> list[Finding]:
    """Apply every rule to one contract.

    Raises:
        ContractError: the contract cannot be read.
    """
    contract = Contract(folder)
    late = {number for number, names in excused().items() if contract.name in names}
    wanted = [rule for rule in rules().values() if rule.canonical or not contract.is_canonical]
    basic = [finding for rule in wanted if rule.number in BASIC for finding in _apply(rule, contract)]
    rest = [] if basic else [rule for rule in wanted if rule.number not in BASIC]
    return sorted({*basic, *(finding for rule in rest for finding in _apply(rule, contract, late))})


def _apply(rule: Rule, contract: Contract, late: frozenset[str] | set[str] = frozenset()) -> list[Finding]:
    found = [_finding(rule, contract, hit) for hit in rule.check(contract)]
    if rule.number not in late:
        return found
    # An excuse that is no longer needed would hide the next mistake.
    text = f"is excused from {rule.number}, but meets it: remove it from the list"
    return [] if found else [Finding(_relative(EXCUSED), 1, rule.number, contract.name, text, "excused")]


def _finding(rule: Rule, contract: Contract, hit: Hit) -> Finding:
    message = rule.says[hit.says].format(**hit.values)
    if hit.file:
        return Finding(_shown(contract, hit.file), hit.line, rule.number, Path(hit.file).name, message, hit.says)
    file, line = contract.positions.place(hit.at)
    return Finding(_shown(contract, file or CONTRACT), line, rule.number, label(contract, hit.at), message, hit.says)


def _shown(contract: Contract, file: str) -> str:
    path = contract.folder / file
    return _relative(path) if path.is_relative_to(ROOT) else (Path(contract.name) / file).as_posix()


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
