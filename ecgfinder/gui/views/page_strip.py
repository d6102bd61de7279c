"""The pages of a PDF, or several pictures: a number to choose, and each of them small."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSpinBox, QVBoxLayout, QWidget

from ecgfinder.gui.models.digitising import Digitising
from ecgfinder.gui.translate import tr
from ecgfinder.gui.views.widgets import label, leave_edge

_THUMBNAIL = QSize(92, 66)


class PageStrip(QWidget):
    """Hidden where there is one page only."""

    def __init__(self, digitising: Digitising, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._digitising = digitising
        self.number, self.list = QSpinBox(), QListWidget()
        self._set_up()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(label(tr("Page")))
        row.addWidget(self.number)
        row.addWidget(label(tr("of {pages}", pages=digitising.picture.n_pages), "Muted"), 1)
        column.addLayout(row)
        column.addWidget(self.list)
        self.setVisible(digitising.picture.n_pages > 1)
        digitising.found.connect(self._follow)
        digitising.thumbnail.connect(self._show_thumbnail)

    def _set_up(self) -> None:
        pages, among = self._digitising.picture.n_pages, self._digitising.picture.among
        self.number.setRange(1, pages)
        leave_edge(self.number)
        self.number.setKeyboardTracking(False)
        self.number.setAccessibleName(tr("Page"))
        self.number.valueChanged.connect(lambda number: self._digitising.open_page(number - 1))
        self.list.setViewMode(QListWidget.ViewMode.IconMode)
        self.list.setFlow(QListWidget.Flow.LeftToRight)
        self.list.setWrapping(False)
        self.list.setMovement(QListWidget.Movement.Static)
        self.list.setIconSize(_THUMBNAIL)
        line = self.fontMetrics().height()
        cell = QSize(_THUMBNAIL.width() + 12, _THUMBNAIL.height() + line + 14)
        self.list.setUniformItemSizes(True)  # pages are laid out before their pictures are there
        self.list.setFixedHeight(cell.height() + line)
        self.list.setStyleSheet("QListWidget::item { padding: 2px; }")
        self.list.setAccessibleName(tr("Pages"))
        for number in range(pages if pages > 1 else 0):
            item = QListWidgetItem(str(number + 1))
            item.setTextAlignment(Qt.AlignmentFlag.AlignHCenter)
            item.setSizeHint(cell)
            if among:
                item.setToolTip(among[number].name)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(lambda row: self.number.setValue(row + 1))

    def _follow(self) -> None:
        number = self._digitising.picture.number
        with QSignalBlocker(self.number), QSignalBlocker(self.list):
            self.number.setValue(number + 1)
            self.list.setCurrentRow(number)

    def _show_thumbnail(self, number: int, image: QImage) -> None:
        item = self.list.item(number)
        if item is not None:
            item.setIcon(_thumbnail(image))


def _thumbnail(image: QImage) -> QIcon:
    """The page in the middle of a field that is equally large for every page, not tinted where it is chosen."""
    field = QPixmap(_THUMBNAIL)
    field.fill(Qt.GlobalColor.transparent)
    scaled = image.scaled(_THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
    with QPainter(field) as painter:
        free = _THUMBNAIL - scaled.size()
        painter.drawImage(free.width() // 2, free.height() // 2, scaled)
    icon = QIcon(field)
    icon.addPixmap(field, QIcon.Mode.Selected)
    return icon
