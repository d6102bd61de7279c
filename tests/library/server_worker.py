"""One of several workstations: adds cases to a library on a server and searches it, and prints what it committed.

python -m tests.library.server_worker URL FIRST COUNT        COUNT 0 goes on until it is killed
"""

from __future__ import annotations

import sys
from itertools import count

from ecgfinder.library import Library
from tests.library.helpers import BandEmbedder, make_case

EMBEDDER = BandEmbedder()


def work(url: str, first: int, batches: int) -> None:
    with Library.open(url, EMBEDDER.model_id, EMBEDDER.dimension) as library:
        for batch in range(batches) if batches else count():
            cases = [make_case(first + 5 * batch + i, EMBEDDER) for i in range(5)]
            added = library.add(cases).case_ids
            for case, case_id in zip(cases, added, strict=True):
                found = library.nearest(case.vector, 1)
                assert found.case_ids.tolist() == [case_id]
            sys.stdout.write(f"{first + 5 * batch}\n")
            sys.stdout.flush()


if __name__ == "__main__":
    work(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
