"""``python -m polybill.sandbox``: serve on a loopback address and print the base URL as one line of JSON."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from polybill.errors import ConfigurationError
from polybill.sandbox import Sandbox, run
from polybill.sandbox.serve import TOKEN_VARIABLE


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 2 = an argument can't work."""
    parser = argparse.ArgumentParser(
        prog="python -m polybill.sandbox", description="Local simulator of the five providers."
    )
    parser.add_argument("--host", default="127.0.0.1", help="loopback address (default: %(default)s)")
    parser.add_argument("--port", type=int, default=0, help="0 = any free port (default)")
    parser.add_argument("--state", default=":memory:", help="SQLite file that keeps everything (default: memory)")
    parser.add_argument("--seed", type=int, default=0, help="where the ids begin to count")
    parser.add_argument(
        "--control",
        action="store_true",
        help=f"serve the page at /_sandbox and its calls; {TOKEN_VARIABLE} = token of those that change something",
    )
    parser.add_argument("--until-end-of-input", action="store_true", help="stop when standard input ends")
    options = parser.parse_args(arguments)
    try:
        with Sandbox(state=options.state, seed=options.seed) as sandbox:
            run(
                options.host,
                options.port,
                sandbox=sandbox,
                control=options.control,
                token=os.environ.get(TOKEN_VARIABLE) or None,
                until_end_of_input=options.until_end_of_input,
            )
    except ConfigurationError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except KeyboardInterrupt:
        # uvicorn has stopped in good order, and passes the signal on.
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
