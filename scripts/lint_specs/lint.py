"""Run the rules over a folder."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from scripts import contracts
from scripts.paths import ROOT

from . import form
from .catalogue import Rule, rules
from .contract import Contract
from .findings import CONTRACT, Finding, Hit, label

BASIC = ("PB001", "PB308")
"""The other rules rely on what these ask."""


EXCUSED = Path(__file__).with_name("excused.yaml")


def excused() -> Mapping[str, list[str]]:
    """Read which contracts do not meet a rule yet: rule to providers."""
    return contracts.read(EXCUSED)


def lint(folder: Path, *, quick: bool = False) -> list[Finding]:
    """Apply every rule to one contract.

    Args:
        folder: the contract's folder.
        quick: leave out the validator of PB001, which takes longer than everything else together.

    Raises:
        ContractError: the contract cannot be read.
    """
    return findings(Contract(folder), rules().values(), quick=quick)


def findings(contract: Contract, chosen: Iterable[Rule], *, quick: bool) -> list[Finding]:
    """Apply rules to a contract that has been read; the basic ones first, and the others when those are quiet."""
    checks = {"PB001": form.basic} if quick else {}
    late = {number for number, names in excused().items() if contract.name in names}
    wanted = [rule for rule in chosen if rule.canonical or not contract.is_canonical]
    found: set[Finding] = set()
    for is_basic in (True, False):
        for rule in wanted:
            if (rule.number in BASIC) is is_basic:
                check = checks.get(rule.number, rule.check)
                hits = [_finding(rule, contract, hit) for hit in check(contract)]
                found.update(_unless_excused(rule, contract, hits, late=rule.number in late))
        if found:
            break
    return sorted(found)


def _unless_excused(rule: Rule, contract: Contract, hits: list[Finding], *, late: bool) -> list[Finding]:
    if not late:
        return hits
    # An excuse that is no longer needed would hide the next mistake.
    text = f"is excused from {rule.number}, but meets it: remove it from the list"
    return [] if hits else [Finding(_relative(EXCUSED), 1, rule.number, contract.name, text, "excused")]


def _finding(rule: Rule, contract: Contract, hit: Hit) -> Finding:
    message = rule.messages[hit.message_id].format(**hit.values)
    if hit.file:
        return Finding(_shown(contract, hit.file), hit.line, rule.number, Path(hit.file).name, message, hit.message_id)
    file, line = contract.positions.place(hit.at)
    return Finding(
        _shown(contract, file or CONTRACT), line, rule.number, label(contract, hit.at), message, hit.message_id
    )


def _shown(contract: Contract, file: str) -> str:
    path = Path(os.path.normpath(contract.folder / file))
    return _relative(path) if path.is_relative_to(ROOT) else (Path(contract.name) / file).as_posix()


def _relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()
