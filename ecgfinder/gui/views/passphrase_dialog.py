"""Asks for the passphrase of a library or pack, and for a new one twice."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.widgets import label, within_screen

LEAST_CHARACTERS = 8
UNEQUAL = mark("The two passphrases differ.")
_TOO_SHORT = mark("Take at least {least} characters; several words are easier to remember.")
_NO_WAY_BACK = mark(
    "ECGs and reports are encrypted on the disk. The passphrase is stored nowhere: without it nobody can open the "
    "library again, nor its backups."
)


class NewPassphraseDialog(QDialog):
    """Read `passphrase` when it is accepted."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.first, self.again = secret_field(), secret_field()
        self.shown = QCheckBox(tr("Show what is typed"))
        self.shown.toggled.connect(self._show_typed)
        self.told = label(name="Warning", wrap=True)
        self.told.hide()
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        form.addRow(label(tr(_NO_WAY_BACK), "Muted", wrap=True))
        form.addRow(tr("Passphrase"), self.first)
        form.addRow(tr("Once more"), self.again)
        form.addRow("", self.shown)
        form.addRow(self.told)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Ok | standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.setMinimumWidth(within_screen(self, 440, 0).width())

    @property
    def passphrase(self) -> str:
        """As it was typed."""
        return self.first.text()

    def _show_typed(self, on: bool) -> None:
        for field in (self.first, self.again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def accept(self) -> None:
        """Take it over, unless it is too short or was mistyped."""
        if len(self.first.text()) < LEAST_CHARACTERS:
            self._tell(tr(_TOO_SHORT, least=LEAST_CHARACTERS))
        elif self.first.text() != self.again.text():
            self._tell(tr(UNEQUAL))
        else:
            super().accept()

    def _tell(self, text: str) -> None:
        self.told.setText(text)
        self.told.show()


def secret_field() -> QLineEdit:
    """A field that shows dots."""
    made = QLineEdit()
    made.setEchoMode(QLineEdit.EchoMode.Password)
    return made
