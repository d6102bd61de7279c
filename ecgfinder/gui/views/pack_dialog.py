"""What a case pack is to contain, and what it says of itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QLineEdit, QWidget

from ecgfinder.gui.models.upkeep import PackOptions
from ecgfinder.gui.translate import mark, tr
from ecgfinder.gui.views.passphrase_dialog import UNEQUAL, secret_field
from ecgfinder.gui.views.widgets import label, within_screen

_EXPLAINED = mark("One file with ECGs and reports, to hand to another library. Names of patients do not travel.")

Choice = tuple[str, Sequence[int] | None]


class PackDialog(QDialog):
    """`choices` are what may be packed: a text, and the ids of the cases (None: all). Read `options` when accepted."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a case pack"))
        self.cases = QComboBox()
        for text, case_ids in choices:
            self.cases.addItem(text, case_ids)
        self.licence, self.provenance = QLineEdit(), QLineEdit()
        self.licence.setPlaceholderText(tr("under which the cases may be used"))
        self.provenance.setPlaceholderText(tr("where the cases are from"))
        self.passphrase, self.again = secret_field(), secret_field()
        self.passphrase.setPlaceholderText(tr("none: anyone can read it"))
        self.told = label("", "Warning", wrap=True)
        self.told.hide()
        form = QFormLayout(self)
        form.setContentsMargins(20, 18, 20, 16)
        form.setVerticalSpacing(10)
        form.addRow(label(tr(_EXPLAINED), "Muted", wrap=True))
        form.addRow(tr("Cases"), self.cases)
        form.addRow(tr("Licence"), self.licence)
        form.addRow(tr("Provenance"), self.provenance)
        form.addRow(tr("Passphrase"), self.passphrase)
        form.addRow(tr("Once more"), self.again)
        form.addRow(self.told)
        standard = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(standard.Save | standard.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.setMinimumWidth(within_screen(self, 460, 0).width())

    @property
    def options(self) -> PackOptions:
        """As it stands in the fields."""
        case_ids = self.cases.currentData()
        return PackOptions(
            None if case_ids is None else tuple(case_ids),
            self.licence.text().strip(),
            self.provenance.text().strip(),
            self.passphrase.text() or None,
        )

    def accept(self) -> None:
        """Take it over, unless the passphrase was mistyped."""
        if self.passphrase.text() != self.again.text():
            self.told.setText(tr(UNEQUAL))
            self.told.show()
            return
        super().accept()
