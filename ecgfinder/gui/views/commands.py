"""Every action of the window, declared once: menus, shortcuts, the sheet of keys and the palette all read this."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from ecgfinder.gui.icons import icon
from ecgfinder.gui.translate import tr


@dataclass(frozen=True, slots=True)
class Command:
    """An action: its menu, its text, its keys, what it does. A checkable one is called with its new state."""

    name: str
    menu: str
    text: str
    run: Callable[..., object]
    keys: str = ""
    icon: str = ""
    checkable: bool = False


class Commands:
    """The actions made of commands, by name, in the order they were declared."""

    def __init__(self, commands: list[Command], window: QWidget) -> None:
        self.commands, self._window = tuple(commands), window
        self.actions = {command.name: _action(command, window) for command in commands}
        window.addActions(list(self.actions.values()))

    def __getitem__(self, name: str) -> QAction:
        return self.actions[name]

    def in_menu(self, menu: str) -> list[QAction]:
        """The actions of one menu, in order."""
        return [self.actions[command.name] for command in self.commands if command.menu == menu]

    @property
    def menus(self) -> list[str]:
        """The menus, in the order they were first named."""
        return list(dict.fromkeys(command.menu for command in self.commands))

    def only_one(self, *names: str) -> None:
        """Let at most one of these checkable actions be on."""
        group = QActionGroup(self._window)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
        for name in names:
            group.addAction(self[name])

    @property
    def menu_titles(self) -> dict[str, str]:
        """What each menu is called in the window's language, with a letter of its own for the Alt key."""
        titles: dict[str, str] = {}
        taken: set[str] = set()
        for menu in self.menus:
            text = tr(menu)
            letter = next((it for it in text if it.isascii() and it.isalpha() and it.upper() not in taken), "")
            shown = text.replace(letter, f"&{letter}", 1)
            if not letter:  # a script that no keyboard's Alt key reaches: the English letter follows in brackets
                letter = next(it for it in menu if it.upper() not in taken)
                shown = f"{text}(&{letter.upper()})"
            taken.add(letter.upper())
            titles[menu] = shown
        return titles

    def recolour(self, colour: str) -> None:
        """Draw the icons in another colour."""
        for command in self.commands:
            if command.icon:
                self.actions[command.name].setIcon(icon(command.icon, colour))


def _action(command: Command, window: QWidget) -> QAction:
    text = tr(command.text)
    action = QAction(text, window)
    action.setCheckable(command.checkable)
    if command.keys:
        action.setShortcuts([QKeySequence(keys) for keys in command.keys.split("|")])
        shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{text} ({shown})")
    if command.checkable:
        action.toggled.connect(command.run)
    else:
        action.triggered.connect(lambda _checked: command.run())
    return action
