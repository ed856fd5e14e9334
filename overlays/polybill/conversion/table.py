"""Conversion between the canonical model and a provider's body, from one table that is read in both directions.

A table's rows map canonical fields to native ones. A value that no row takes is a loss, in either direction:
so nothing is lost in silence, and there and back is the identity on what a table covers.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from copy import deepcopy
from functools import cache
from typing import Any, cast

from attrs import frozen
from polybill_runtime.codecs import Const
from polybill_runtime.model import Model

from polybill.canonical import model
from polybill.conversion.context import Native, Row, Side
from polybill.errors import CannotCarry, FieldProblem, RequestInvalid


@frozen
class Table:
    """All correspondences of one canonical and one native request.

    Attributes:
        canonical: canonical class.
        native: generated class.
        rows: amounts come before the currencies that they bring along.
    """

    provider: str
    operation: str
    canonical: type[Any]
    native: type[Any]
    rows: tuple[Row, ...]

    def write(self, request: Any, *, lossy: bool = False) -> tuple[dict[str, Any], list[FieldProblem]]:
        """Make the native body.

        Args:
            request: canonical request.
            lossy: whether values without a place are left out and listed instead of refused.

        Returns:
            The body, and the list of losses.

        Raises:
            RequestInvalid: a value breaks the canonical contract.
            CannotCarry: a value has no place at the provider.
        """
        if wrong := model.problems_of(request, self.canonical):
            raise RequestInvalid(self.provider, self.operation, wrong)
        side = Side(model.flatten(request))
        body: dict[str, Any] = {}
        native = self._side(body, body)
        for row in self.rows:
            row.write(side, native)
        for rest in side.values:
            side.refuse(rest, "has no place at this provider")
        body |= {name: value for name, value in constants(cast("Hashable", self.native)).items() if name not in body}
        if side.problems and not lossy:
            raise CannotCarry(self.provider, self.operation, side.problems)
        return body, side.problems

    def read(self, body: Mapping[str, Any], *, lossy: bool = False, **given: Any) -> tuple[Any, list[FieldProblem]]:
        """Make the canonical request.

        Args:
            body: native body as JSON values.
            lossy: whether values without a counterpart are left out and listed instead of refused.
            given: canonical values that this provider's body has no field for, such as the reference.

        Returns:
            The request, and the list of losses.

        Raises:
            RequestInvalid: the result breaks the canonical contract, for example because a needed value is missing.
            CannotCarry: a value has no canonical counterpart.
        """
        copy = deepcopy(dict(body))
        native = self._side(dict(body), copy)
        side = Side({})
        for row in self.rows:
            row.read(native, side)
        for name, value in constants(cast("Hashable", self.native)).items():
            if copy.get(name) == value:
                del copy[name]
        native.note_rest()
        for name, value in given.items():
            if value is not None:
                side.values[name] = value
        if native.problems and not lossy:
            raise CannotCarry(self.provider, self.operation, native.problems)
        try:
            made = model.build(self.canonical, side.values)
        except model.Incomplete as error:
            raise RequestInvalid(self.provider, self.operation, [FieldProblem(error.path, "is required")]) from None
        if wrong := model.problems(made):
            raise RequestInvalid(self.provider, self.operation, wrong)
        return made, native.problems

    def _side(self, root: dict[str, Any], here: dict[str, Any]) -> Native:
        return Native(root, here, self.native)

    def explain(self, where: str, message: str) -> FieldProblem:
        """Translate a native problem to canonical names."""
        best = max(
            (row for row in self.rows if row.path and (where == row.where or where.startswith(f"{row.where}/"))),
            key=lambda row: len(row.where),
            default=None,
        )
        if best is not None:
            return FieldProblem(f"{best.path} (native {where})", message)
        # Either-or rules name native fields inside the object that they belong to.
        for row in self.rows:
            if row.path and row.where.startswith(f"{where}/"):
                message = re.sub(rf"\b{re.escape(row.where[len(where) + 1 :])}\b", row.path, message)
        return FieldProblem(f"native {where}" if where else "the request", message)


@cache
def constants(generated: type[Model]) -> Mapping[str, Any]:
    """List the fixed values that a generated class demands."""
    return {item.name: item.codec.value for item in generated.FIELDS if item.required and isinstance(item.codec, Const)}
