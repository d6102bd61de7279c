"""Back and forward through what was asked."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")

_MOST = 100


class History(Generic[T]):
    """A list with a place in it; adding cuts off what lay ahead."""

    def __init__(self) -> None:
        self._items: list[T] = []
        self._at = -1

    @property
    def can_go_back(self) -> bool:
        """Whether something was asked before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back before."""
        return self._at < len(self._items) - 1

    def add(self, item: T) -> None:
        """Put a new item after the present one."""
        self._items = [*self._items[: self._at + 1], item][-_MOST:]
        self._at = len(self._items) - 1

    def back(self) -> T | None:
        """The item before, which becomes the present one."""
        if not self.can_go_back:
            return None
        self._at -= 1
        return self._items[self._at]

    def forward(self) -> T | None:
        """The item after, which becomes the present one."""
        if not self.can_go_forward:
            return None
        self._at += 1
        return self._items[self._at]
