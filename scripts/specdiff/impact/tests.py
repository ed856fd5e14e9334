"""Which tests to run for a finding: those of its provider, those of the rule that changed, those that name it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from scripts.paths import ROOT
from scripts.specdiff.findings import Finding, Symbol
from scripts.specdiff.rules import key_of

from .overlay import Usage

_BY_RULE = {
    "signing-": ("signing", "vectors"),
    "security-": ("signing",),
    "scheme-": ("signing",),
    "success-": ("outcomes", "answers"),
    "errors-": ("outcomes", "answers"),
    "retry-": ("no_double_charge", "no_double_money"),
    "idempotency-": ("no_double_charge", "no_double_money"),
    "enum-": ("statuses",),
    "server-": ("configuration",),
    "secret-": ("secrets",),
    "money-": ("odd_money", "conversion"),
    "webhook-": ("webhooks", "events", "event_names", "forgery"),
}
"""Rules to what the files of their tests are called."""
_MOST = 12


def tests_of(finding: Finding, usage: Usage, symbols: tuple[Symbol, ...]) -> tuple[str, ...]:
    """List what to give to pytest, the most telling first; only what exists."""
    return tuple(dict.fromkeys(_tests(finding, usage, symbols)))[:_MOST]


def _tests(finding: Finding, usage: Usage, symbols: tuple[Symbol, ...]) -> Iterator[str]:
    key = key_of(finding.rule)
    named = _naming(_words(finding, key, symbols))
    yield from named[:4]
    for start, topics in _BY_RULE.items():
        if key.startswith(start):
            for path in (each for topic in topics for each in _called(f"test_{topic}")):
                # Most of them are parametrized with the providers.
                drawn = finding.provider in _files()[path] or "PROVIDERS" in _files()[path]
                yield f"{path} -k {finding.provider}" if drawn else path
    if finding.step == "patch" and not finding.breaking:
        return
    if finding.provider != "canonical":
        yield from _called(f"test_{finding.provider}")
        yield f"tests/generated -k {finding.provider}"
    if usage.canonical or finding.provider == "canonical":
        yield from _called("test_conversion")
    yield from named[4:]


def _words(finding: Finding, key: str, symbols: tuple[Symbol, ...]) -> set[str]:
    """Give the names that only a test of this change would use: classes, events."""
    classes = {symbol.name.rpartition(".")[2] for symbol in symbols if symbol.kind == "class"}
    owners = {symbol.name.split(".")[-2] for symbol in symbols if symbol.kind in {"attribute", "member"}}
    if not key.startswith("webhook-"):
        return classes | owners
    return classes | owners | {name for name in (finding.before, finding.after, *finding.operations) if name}


@cache
def _called(start: str) -> tuple[str, ...]:
    names = {path: path.rpartition("/")[2] for path in _files()}
    return tuple(path for path, name in names.items() if name == f"{start}.py" or name.startswith(f"{start}_"))


def _naming(words: set[str]) -> list[str]:
    named = {path for word in words if len(word) > 5 for path in _with(word)}
    return [path for path in _files() if path in named] if named else []


@cache
def _with(word: str) -> tuple[str, ...]:
    return tuple(path for path, text in _files().items() if word in text)


@cache
def _files() -> dict[str, str]:
    """Read the tests, by path below the repository."""
    folder = ROOT / "tests"
    paths: list[Path] = sorted(path for path in folder.rglob("test_*.py") if "specdiff" not in path.parts)
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}
