"""Contracts of somebody else, without any of our conventions: every edit gets its verdict."""

from __future__ import annotations

import json

import pytest

from tests.specdiff.editing import Edit, edits
from tests.specdiff.test_edits import found
from tests.support.proofs import every

ALL = edits("foreign-edits.yaml", "foreign.yaml")


@pytest.mark.parametrize("edit", every(2, ALL), ids=str)
def test_verdict(edit: Edit) -> None:
    assert json.dumps(edit.before) != json.dumps(edit.after)
    assert found(edit.before, edit.after) == edit.expected
