"""The settings as a page shows them: by group, each with its value, its default and what it does. No Qt.

Owns which change needs a PIN. Refuses to know any setting by name: a new row of the table is on the page without a word
here.
"""

from __future__ import annotations

import msgspec

from kat_monitor.settings import GROUPS, SETTINGS, Setting, Stored, value
from kat_monitor.ui.present_pages import PersonView
from kat_monitor.words import tr


class SettingRow(msgspec.Struct, frozen=True):
    """One setting and its text as it counts now."""

    setting: Setting
    text: str

    @property
    def about(self) -> str:
        """What it does, and what it is unless somebody changes it."""
        row = self.setting
        if row.kind in ("line", "text"):
            return row.help
        default = (
            row.called(row.default)
            if row.kind == "choice"
            else tr("{default} {unit}", default=row.default, unit=row.unit).strip()
        )
        return tr("{help} Usually {default}.", help=row.help, default=default)


class SettingGroup(msgspec.Struct, frozen=True):
    """The settings of one group."""

    id: str
    title: str
    rows: tuple[SettingRow, ...]

    @property
    def is_guarded(self) -> bool:
        """Whether a lead or an administrator confirms a change by PIN."""
        return any(row.setting.guarded for row in self.rows)

    @property
    def changed(self) -> int:
        """How many are not at their default."""
        return sum(row.text != row.setting.default for row in self.rows)


class SettingsView(msgspec.Struct, frozen=True):
    """Every setting, and who may change those that are guarded; `read_only` says why nothing can be changed here."""

    groups: tuple[SettingGroup, ...]
    keepers: tuple[PersonView, ...]
    folder: str = ""
    read_only: str = ""


class SettingsChange(msgspec.Struct, frozen=True):
    """New texts by name, confirmed by the PIN of `by`; None gives a setting back its default, `by` is empty if free."""

    texts: dict[str, str | None]
    by: str = ""


def settings_view(
    stored: Stored, keepers: tuple[PersonView, ...] = (), folder: str = "", read_only: str = ""
) -> SettingsView:
    """The settings as stored."""
    groups = (
        SettingGroup(
            name,
            title,
            tuple(SettingRow(row, value(row.name, stored)) for row in SETTINGS.values() if row.group == name),
        )
        for name, title in GROUPS.items()
    )
    return SettingsView(tuple(group for group in groups if group.rows), keepers, folder, read_only)
