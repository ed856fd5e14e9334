"""No documented answer of a canonical operation is forgotten: each is named where its canonical fields are asserted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from polybill.capability import capabilities

from tests.examples import all_examples

HERE = Path(__file__).parent
DOCUMENTED = [
    example
    for example in all_examples()
    if example.side == "response" and example.valid and example.origin == "documentation"
]


def test_there_are_some() -> None:
    assert len(DOCUMENTED) > 20


@pytest.mark.parametrize("provider", sorted({example.provider for example in DOCUMENTED}))
def test_named(provider: str) -> None:
    canonical = {operation for row in capabilities(provider) for operation in row.operations}
    texts = [path.read_text(encoding="utf-8") for path in HERE.glob(f"test_{provider}*.py")]
    named = set(re.findall(r'"([A-Za-z][\w.-]*)"', "\n".join(texts)))
    wanted = {
        example.path.name for example in DOCUMENTED if example.provider == provider and example.operation in canonical
    }
    missing = {file for file in wanted if not {file, file.removesuffix(".response.json")} & named}
    assert missing == set()
