"""Edits in place: what they change, and that they change nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from scripts.watch import overlay, splice
from scripts.watch.apply import apply
from scripts.watch.contract import read_contract
from scripts.watch.edits import edits
from scripts.watch.overlay import Action, OverlayError

from . import shop

TEXT = """\
# head
a: 1  # one
list:
  # about x
  - x
  - y
flow: {p: 1, q: [m, n]}
text: >-
  folded
  text

# about z
z:
  k: v
"""


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (lambda: splice.put(TEXT, "/a", 2), TEXT.replace("a: 1", "a: 2")),
        (lambda: splice.put(TEXT, "/text", "word"), TEXT.replace(">-\n  folded\n  text", "word")),
        (lambda: splice.rename(TEXT, "/z", "y"), TEXT.replace("z:\n", "y:\n")),
        (lambda: splice.append(TEXT, "/list", "w"), TEXT.replace("  - y\n", "  - y\n  - w\n")),
        (
            lambda: splice.append(TEXT, "/list", {"b": 1, "c": 2}),
            TEXT.replace("  - y\n", "  - y\n  - b: 1\n    c: 2\n"),
        ),
        (lambda: splice.append(TEXT, "/flow/q", "o"), TEXT.replace("[m, n]", "[m, n, o]")),
        (lambda: splice.delete(TEXT, "/list/0"), TEXT.replace("  - x\n", "")),
        (lambda: splice.delete(TEXT, "/flow/p"), TEXT.replace("{p: 1, q", "{q")),
        (lambda: splice.delete(TEXT, "/flow/q/1"), TEXT.replace("[m, n]", "[m]")),
        (lambda: splice.delete(TEXT, "/a"), TEXT.replace("a: 1  # one\n", "")),
        (lambda: splice.insert(TEXT, "/flow", "r", True), TEXT.replace("[m, n]}", "[m, n], r: true}")),
        (lambda: splice.insert(TEXT, "/z", "n", {"o": 1}), TEXT.replace("  k: v\n", "  k: v\n  n:\n    o: 1\n")),
    ],
)  # fmt: skip
def test_edits(made: Any, expected: str) -> None:
    assert made() == expected


PLACES = ["/a", "/list", "/list/0", "/list/1", "/flow", "/flow/p", "/flow/q", "/flow/q/0", "/text", "/z", "/z/k"]
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text("ab #:-{[é漢\"'", max_size=5),
    lambda inner: (
        st.lists(inner, max_size=2) | st.dictionaries(st.text("ab:é", min_size=1, max_size=3), inner, max_size=2)
    ),
    max_leaves=4,
)


@settings(max_examples=80, deadline=None)
@given(place=st.sampled_from(PLACES), value=VALUES, how=st.sampled_from(["put", "insert", "append", "delete"]))
def test_the_file_means_what_the_edit_means(place: str, value: Any, how: str) -> None:
    data = yaml.safe_load(TEXT)
    parent, _, last = place.rpartition("/")
    holder = data
    for step in parent.split("/")[1:]:
        holder = holder[step]
    key: Any = int(last) if isinstance(holder, list) else last
    if how == "put":
        text = splice.put(TEXT, place, value)
        holder[key] = value
    elif how == "delete":
        text = splice.delete(TEXT, place)
        del holder[key]
    elif how == "append" and isinstance(holder[key], list):
        text = splice.append(TEXT, place, value)
        holder[key].append(value)
    elif how == "insert" and isinstance(holder[key], dict):
        text = splice.insert(TEXT, place, "new", value)
        holder[key]["new"] = value
    else:
        return
    assert yaml.safe_load(text) == data
    if how != "put" and place != "/list":  # which has a comment of its own
        kept = [line for line in TEXT.split("\n") if line.strip().startswith("#")]
        assert [line for line in kept if line not in text] == []


@given(old=VALUES, new=VALUES)
def test_edits_lead_from_one_document_to_the_other(old: Any, new: Any) -> None:
    whole_old, whole_new = {"r": old, "s": 1}, {"r": new, "s": 1}
    text = yaml.safe_dump(whole_old, sort_keys=False, allow_unicode=True)
    for edit in edits(whole_old, whole_new):
        text = {
            "set": lambda e=edit, t=text: splice.put(t, e.pointer, e.value),
            "delete": lambda e=edit, t=text: splice.delete(t, e.pointer),
            "append": lambda e=edit, t=text: splice.append(t, e.pointer, e.value),
            "rename": lambda e=edit, t=text: splice.rename(t, e.pointer, e.value),
            "insert": lambda e=edit, t=text: splice.insert(
                t,
                e.pointer.rpartition("/")[0],
                e.pointer.rpartition("/")[2].replace("~1", "/").replace("~0", "~"),
                e.value,
            ),
        }[edit.kind]()
    assert yaml.safe_load(text) == whole_new


def test_comments_order_and_style_stay(tmp_path: Path) -> None:
    contract = read_contract(shop.specs(tmp_path) / "acme")
    file = tmp_path / "specs" / "acme" / "schemas" / "order.yaml"
    before = file.read_text(encoding="utf-8").split("\n")
    apply(
        contract,
        [
            Action(
                "$.components.schemas.OrderRequest",
                update={"required": ["gift"], "properties": {"gift": {"type": "boolean"}}},
            )
        ],
    )
    after = file.read_text(encoding="utf-8").split("\n")
    assert [line for line in before if line not in after] == ["  required: [amount, currency]"]
    new = ["  required: [amount, currency, gift]", "    gift:", "      type: boolean"]
    assert [line for line in after if line not in before] == new


def test_a_path_keeps_its_file(tmp_path: Path) -> None:
    contract = read_contract(shop.specs(tmp_path) / "acme")
    done = apply(contract, [
        Action("$.paths", update={"/purchases": {}}),
        Action("$.paths['/purchases']", copy="$.paths['/orders']"),
        Action("$.paths['/orders']", remove=True),
    ])  # fmt: skip
    assert sorted(done.files) == ["openapi.yaml", "paths/order.yaml"]
    assert "/purchases:\n    $ref: paths/order.yaml#/~1purchases" in (tmp_path / "specs/acme/openapi.yaml").read_text(
        encoding="utf-8"
    )


def test_the_comment_above_a_removal_is_kept_and_named(tmp_path: Path) -> None:
    contract = read_contract(shop.specs(tmp_path) / "acme")
    done = apply(contract, [Action("$.components.schemas.Buyer.properties.country", remove=True)])
    assert done.notes == ["specs/acme/schemas/order.yaml:11: does the comment above the removal still hold?"]
    assert "# Two letters" in (tmp_path / "specs/acme/schemas/order.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"overlay": "2.0.0"}, "version 2.0.0"),
        ({"info": {}}, "info: must have a title"),
        ({"actions": []}, "at least one action"),
        ({"actions": [{"update": {}}]}, r"actions\[0\]: must be an object with a target"),
        ({"actions": [{"target": "$"}]}, r"actions\[0\]: needs update"),
        ({"actions": [{"target": "$", "updaet": {}}]}, "unknown member 'updaet'"),
    ],
)
def test_an_overlay_that_can_not_be_read_is_named(data: dict[str, Any], message: str) -> None:
    with pytest.raises(OverlayError, match=message):
        overlay.parse({"overlay": "1.1.0", "info": {"title": "t"}, "actions": [{"target": "$", "update": {}}], **data})


@pytest.mark.parametrize(
    ("actions", "expected"),
    [
        ([Action("$.a", update={"b": {"d": 2}})], {"a": {"b": {"c": 1, "d": 2}, "l": ["x", "y"]}}),
        ([Action("$.a.l", update="z")], {"a": {"b": {"c": 1}, "l": ["x", "y", "z"]}}),
        ([Action("$.a.l", update=["z", "w"])], {"a": {"b": {"c": 1}, "l": ["x", "y", "z", "w"]}}),
        ([Action("$.a.b.c", update=5)], {"a": {"b": {"c": 5}, "l": ["x", "y"]}}),
        ([Action("$.a.l[?@ == 'x']", remove=True)], {"a": {"b": {"c": 1}, "l": ["y"]}}),
        ([Action("$.a.l[*]", remove=True)], {"a": {"b": {"c": 1}, "l": []}}),
        (
            [Action("$.a", update={"e": {}}), Action("$.a.e", copy="$.a.b")],
            {"a": {"b": {"c": 1}, "l": ["x", "y"], "e": {"c": 1}}},
        ),
    ],
)  # fmt: skip
def test_the_overlay_is_applied_as_the_specification_wants(actions: list[Action], expected: Any) -> None:
    document = {"a": {"b": {"c": 1}, "l": ["x", "y"]}}
    assert overlay.apply(document, actions) == expected
    assert document == {"a": {"b": {"c": 1}, "l": ["x", "y"]}}
