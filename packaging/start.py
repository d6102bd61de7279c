"""Where the frozen program begins: `ecgfinder VERB …`, or `ecgfinder-window [ECG]`, which has no console.

Both are this file; the name under which it was started tells which is meant.
"""

from __future__ import annotations

import sys
from functools import partial
from pathlib import Path

from frozen import guarded

from ecgfinder.cli import main


def start() -> object:
    """Run the console program or the window; returns the exit code where it did not exit by itself."""
    arguments = sys.argv[1:]
    if not Path(sys.argv[0]).stem.endswith("-window"):
        return guarded(main, window=arguments[:1] in ([], ["demo"], ["open"]), shown=False)
    verb = ["open", "--", arguments[0]] if arguments else []
    return guarded(partial(main, verb), window=True, shown=True)


if __name__ == "__main__":
    sys.exit(start())
