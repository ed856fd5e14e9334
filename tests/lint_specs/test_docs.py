"""docs/rules.md and specs/extensions.schema.json say what the rules say."""

from __future__ import annotations

import json
import re

from jsonschema import Draft202012Validator

from scripts.lint_specs import docs, marks
from scripts.lint_specs.catalogue import GROUPS, rules
from scripts.paths import SPECS


def test_the_page_is_current() -> None:
    assert docs.PAGE.read_text(encoding="utf-8") == docs.page(), f"write it again: {docs.COMMAND}"


def test_every_rule_is_in_a_group_and_has_all_its_texts() -> None:
    for rule in rules().values():
        assert rule.number[:3] in GROUPS
        assert rule.title
        assert rule.why
        assert rule.do


def test_the_vocabulary_is_a_schema_and_every_place_exists() -> None:
    Draft202012Validator.check_schema(json.loads(marks.SCHEMA.read_text(encoding="utf-8")))
    objects = {"root", "server", "operation", "webhook", "webhook operation", "parameter", "header", "response"}
    kinds = {*objects, "schema", "security scheme"}
    for schema in marks.vocabulary().values():
        assert set(schema["x-where"]) <= {*kinds, "field"}


def test_the_table_of_the_readme_and_the_vocabulary_name_the_same_extensions() -> None:
    readme = (SPECS / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(x-[a-z-]+)` \|", readme, re.MULTILINE)) == set(marks.vocabulary())
