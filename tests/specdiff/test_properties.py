"""On contracts at random: no single edit is silent, and no other spelling is a change."""

from __future__ import annotations

import copy
import json
from functools import cache
from random import Random
from typing import Any

import pytest

import tests.specdiff.operators_of_calls
import tests.specdiff.operators_of_schemas  # noqa: F401 - registers its edits
from scripts.specdiff.engine import compare
from scripts.specdiff.parsing import parse
from scripts.specdiff.shape import faults
from scripts.specdiff.sources import Lines, Source
from tests.specdiff.contracts_at_random import contract
from tests.specdiff.operators import OPERATORS, applied
from tests.specdiff.rewrites import REWRITES
from tests.support.proofs import every

SEEDS = range(2)


@cache
def text(seed: int) -> str:
    return json.dumps(contract(Random(seed)))


def document(seed: int) -> dict[str, Any]:
    """Give a contract of which no part is another part, too."""
    made: dict[str, Any] = json.loads(text(seed))
    return made


def source(written: str) -> Source:
    made = parse(written.encode(), "openapi.yaml")
    assert list(faults(made)) == []
    return Source("acme", made, Lines(made, {}, {}, "openapi.yaml"), "")


@cache
def base(seed: int) -> Source:
    return source(text(seed))


def test_there_are_enough_of_both() -> None:
    assert len(OPERATORS) >= 60
    assert len(REWRITES) >= 30


@pytest.mark.parametrize("seed", every(2, SEEDS))
@pytest.mark.parametrize("name", OPERATORS)
def test_no_edit_is_silent(name: str, seed: int) -> None:
    random, after = Random(f"{name} {seed}"), document(seed)
    for other in range(20):
        if applied(name, after, random):
            break
        after = document(seed := seed + 10 + other)
    else:
        pytest.fail(f"{name} fits no part of twenty contracts")
    assert json.dumps(after) != text(seed), "the operator changes something"
    findings = compare(base(seed), source(json.dumps(after)), "acme")
    assert findings
    assert len({finding.id for finding in findings}) == len(findings), "an id is of one finding"


@pytest.mark.parametrize("seed", every(2, SEEDS))
@pytest.mark.parametrize("name", REWRITES)
def test_another_spelling_is_no_change(name: str, seed: int) -> None:
    after = document(seed)
    REWRITES[name](after, Random(seed))
    again = source(json.dumps(after))
    assert compare(base(seed), again, "acme") == ()
    assert compare(again, base(seed), "acme") == ()


@pytest.mark.parametrize("seed", SEEDS)
def test_all_spellings_at_once_are_no_change(seed: int) -> None:
    random, after = Random(seed), document(seed)
    for name in random.sample(sorted(set(REWRITES) - {"keys_shuffled", "shared_parts_written_out"}), 12):
        try:
            REWRITES[name](after, random)
        except (KeyError, IndexError):
            continue  # another rewrite took away what it looks for
    assert compare(base(seed), source(json.dumps(after)), "acme") == ()


def test_an_edit_is_found_in_another_spelling_too() -> None:
    """The spelling changes on both sides of the edit: the verdict does not."""
    random = Random(7)
    for name in random.sample(sorted(OPERATORS), 12):
        after = document(3)
        if not applied(name, after, random):
            continue
        plain = compare(base(3), source(json.dumps(after)), "acme")
        spelled = copy.deepcopy(after)
        REWRITES["parameters_reversed"](
            spelled, random
        ) if "parameter" not in name and "operation" not in name else None
        REWRITES["keys_shuffled"](spelled, random)
        other = compare(base(3), source(json.dumps(spelled)), "acme")
        assert {(each.id, each.verdicts) for each in other} == {(each.id, each.verdicts) for each in plain}, name
