"""Who reads the packages of a fixity check: processes of this machine, or machines under Dask."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from casevault_gui.core.errors import FixityLibraryMissing, FixityWorkersLost

if TYPE_CHECKING:
    from distributed import Client

_PATIENCE: Final = 15.0
"""Seconds until a scheduler must have answered."""


@contextmanager
def processes(count: int) -> Iterator[tuple[Executor, int]]:
    """Give `count` processes of this machine, and their number."""
    # Spawned: a copy of a program with threads and open files is nobody's friend.
    with ProcessPoolExecutor(count, mp_context=multiprocessing.get_context("spawn")) as pool:
        try:
            yield pool, count
        finally:
            # Whoever stops does not wait for packages of many gigabytes that nobody began yet.
            pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def machines(address: str, patience: float = _PATIENCE) -> Iterator[tuple[Executor, int]]:
    """Give the workers of the Dask scheduler at `address`, and how many packages they read at once.

    Raises `FixityLibraryMissing`, `FixityWorkersLost`.
    """
    try:
        from distributed import Client  # noqa: PLC0415 - an extra, for many machines alone
    except ImportError as error:
        raise FixityLibraryMissing(name="distributed", extra="dask") from error
    try:
        client: Client = Client(address, timeout=patience, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        raise FixityWorkersLost(path=address) from error
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise FixityWorkersLost(path=address)
        # Not pure: a second check of one package must be a second reading.
        with client.get_executor(pure=False) as executor:
            yield executor, threads
