# Generated: edit specs/linksfield.
"""The sign of success that the operations share."""

from typing import Final

from polybill_runtime.success import Success

SUCCESS: Final = Success(
    (200,),
    ({"pointer": "/operateCode", "equals": "S"}, {"pointer": "/operateCode", "present": False}),
    code="/operateCode",
)
