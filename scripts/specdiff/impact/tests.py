"""Which tests to run for a finding: those of its provider, and of the rule that changed."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.paths import ROOT
from scripts.specdiff.findings import Finding
from scripts.specdiff.rules import rules

from .overlay import Usage

_BY_RULE = {
    "signing-": "tests/overlays/test_signing.py",
    "security-": "tests/overlays/test_signing.py",
    "scheme-": "tests/overlays/test_signing.py",
    "success-": "tests/overlays/test_outcomes.py",
    "errors-": "tests/overlays/test_outcomes.py",
    "retry-": "tests/overlays/test_no_double_charge.py",
    "idempotency-": "tests/overlays/test_no_double_charge.py",
    "enum-": "tests/overlays/test_statuses.py",
    "server-": "tests/overlays/test_configuration.py",
    "secret-": "tests/overlays/test_secrets.py",
    "webhook-": "tests/overlays/webhooks",
}


def tests_of(finding: Finding, usage: Usage) -> tuple[str, ...]:
    """List what to give to pytest; only what exists."""
    return tuple(dict.fromkeys(text for text in _tests(finding, usage) if (ROOT / text.partition(" ")[0]).exists()))


def _tests(finding: Finding, usage: Usage) -> Iterator[str]:
    key = next(key for key, rule in rules().items() if rule.number == finding.rule)
    for start, file in _BY_RULE.items():
        if key.startswith(start):
            yield f"{file} -k {finding.provider}" if "." in file else file
    if finding.step == "patch" and not finding.breaking:
        return
    if finding.provider == "canonical":
        yield "tests/overlays/test_conversion.py"
        return
    yield f"tests/overlays/providers/test_{finding.provider}.py"
    if usage.canonical:
        yield f"tests/overlays/test_conversion.py -k {finding.provider}"
    yield f"tests/generated -k {finding.provider}"
    yield f"tests/sandbox/test_{finding.provider}.py"
