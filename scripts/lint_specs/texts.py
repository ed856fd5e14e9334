"""PB405 and PB5xx: the content of the files, line by line, and which files are required."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts import contracts
from scripts.paths import PROVIDERS

from .contract import Contract
from .findings import Hit, hit, hit_in
from .positions import Positions, steps
from .words import words

WIDTH = 120

_MAIL = re.compile(r"[\w.+-]+@([\w-]+(?:\.[\w-]+)+)")
_MAIL_DOMAINS: Final = ("example.com", "example.org", "example.net")
_CARD = re.compile(r"(?<![\w.-])\d(?:[ -]?\d){12,18}(?![\w-]|\.\d)")
_CARD_STARTS = re.compile(r"4|5[1-5]|2[2-7]|3[47]|3[068]|35|6(?:011|4|5|2)")
"""Without this filter one identifier in ten would pass for a card number."""

_FOLDERS = "home|Users|root|work|tmp|var|opt|mnt|etc|usr"
_MACHINE_PATH = re.compile(rf"(?<![\w.:/}}-])/(?:{_FOLDERS})/\w|\b[A-Z]:\\\w|\bfile://")
_PATH_KEY = re.compile(r"\s*/\S*:\s*$")
"""A path of the API may well begin like a folder of a machine."""

_REGISTRY = re.compile(r"\b(?:pypi|pythonhosted|npmjs|rubygems|nuget|artifactory|jfrog|nexus)\.[\w-]+", re.IGNORECASE)


def _files(contract: Contract) -> Iterator[tuple[str, str]]:
    yield from contract.texts.items()
    for folder in ("examples", "vectors"):
        for path in sorted((contract.folder / folder).glob("*")):
            yield f"{folder}/{path.name}", path.read_text(encoding="utf-8", errors="replace")


def _is_card(digits: str) -> bool:
    if not 13 <= len(digits) <= 19 or not _CARD_STARTS.match(digits) or digits in words("test cards"):
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def personal_data(contract: Contract) -> Iterator[Hit]:
    """PB405."""
    for name, text in _files(contract):
        for number, line in enumerate(text.splitlines(), 1):
            for mail in _MAIL.finditer(line):
                domain = mail[1].lower().rstrip(".")
                if domain not in _MAIL_DOMAINS and not domain.endswith(tuple(f".{one}" for one in _MAIL_DOMAINS)):
                    yield hit_in(name, number, "mail", domain=domain)
            for card in _CARD.finditer(line):
                digits = re.sub(r"\D", "", card[0])
                if _is_card(digits):
                    yield hit_in(name, number, "card", end=digits[-4:])


def change_log(contract: Contract) -> Iterator[Hit]:
    """PB501."""
    path = contract.folder / "CHANGELOG.md"
    version = str(contract.document.get("info", {}).get("version"))
    text = path.read_text(encoding="utf-8") if path.is_file() else ""
    if not re.search(rf"^## {re.escape(version)}(\s|$)", text, re.MULTILINE):
        yield hit("/info/version", "missing", version=version)


def gaps(contract: Contract) -> Iterator[Hit]:
    """PB502."""
    if not (contract.folder / "GAPS.md").is_file():
        yield hit_in("GAPS.md", 1, "missing")


def width(contract: Contract) -> Iterator[Hit]:
    """PB503."""
    for file, number, line in _lines(contract):
        if len(line) > WIDTH and len(line.split()) > 1:  # an address alone can't be wrapped
            yield hit_in(file, number, "long", length=len(line), limit=WIDTH)


def private_places(contract: Contract) -> Iterator[Hit]:
    """PB504."""
    for file, number, line in _lines(contract):
        if not _PATH_KEY.fullmatch(line) and (found := _MACHINE_PATH.search(line)):
            yield hit_in(file, number, "path", found=found[0])
        if found := _REGISTRY.search(line):
            yield hit_in(file, number, "registry", found=found[0])


def _lines(contract: Contract) -> Iterator[tuple[str, int, str]]:
    for file, text in contract.texts.items():
        for number, line in enumerate(text.splitlines(), 1):
            yield file, number, line


def orphans(contract: Contract) -> Iterator[Hit]:
    """PB603."""
    root = contract.folder.resolve()
    for path, pointer in contracts.orphans(contract.bundle):
        file, line = Positions.of(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()).place(pointer)
        yield hit_in(file, line, "orphan", name=steps(pointer)[0])


def strangers(contract: Contract) -> Iterator[Hit]:
    """PB611."""
    known = {contract.name, *PROVIDERS, "canonical"}
    for folder in sorted(contract.folder.resolve().parent.iterdir()):
        if folder.is_dir() and folder.name not in known:
            yield hit_in(f"../{folder.name}/openapi.yaml", 1, "stranger", name=folder.name)


CHECKS: Final = {
    "PB603": orphans,
    "PB405": personal_data,
    "PB501": change_log,
    "PB502": gaps,
    "PB503": width,
    "PB504": private_places,
    "PB611": strangers,
}
