"""Two tabs on one workbook, doing anything in any order, against a plain dictionary."""

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from klartext.vault import Binder, Vault, new_secret

TABS = st.integers(0, 1)
NAMES = st.sampled_from(["a", "b", "ü\0"])
FIELDS = st.sampled_from(["x", "y", "z"])
PATCHES = st.dictionaries(FIELDS, st.integers(0, 3) | st.text(max_size=3), max_size=3)


class Tab:
    """One browser tab: an opened workbook and what it has loaded so far."""

    def __init__(self, binder: Binder) -> None:
        self.binder = binder
        self.seen = 0
        self.view: dict[str, Any] = {}

    def refresh(self) -> None:
        changes = self.binder.load(self.seen)
        self.seen = changes.revision
        for row in changes.rows:
            if row.data is None:
                self.view.pop(row.id, None)
            else:
                self.view[row.id] = row.data


class Workbook(RuleBasedStateMachine):
    """Saves, deletions and restorations from two tabs."""

    def __init__(self, vault: Vault) -> None:
        super().__init__()
        shelf = vault.start_shelf(new_secret())
        self.tabs = [Tab(shelf.first_workbook(1)), Tab(shelf.first_workbook(1))]
        self.stored: dict[str, dict[str, Any]] = {}  # deleted records too
        self.live: set[str] = set()

    @rule(tab=TABS, name=NAMES, patch=PATCHES)
    def save(self, tab: int, name: str, patch: dict[str, Any]) -> None:
        base = self.tabs[tab].view.get(name, {})
        before = self.stored.get(name, {})
        saved = self.tabs[tab].binder.save(name, patch, base=base)
        self.stored[name] = before | patch
        self.live.add(name)
        assert saved.data == self.stored[name]
        assert saved.replaced == {
            field: before[field]
            for field in patch
            if field in before and before[field] not in (base.get(field), patch[field])
        }

    @rule(tab=TABS, patches=st.dictionaries(NAMES, PATCHES, min_size=1))
    def save_all(self, tab: int, patches: dict[str, dict[str, Any]]) -> None:
        self.tabs[tab].binder.save_all(patches)
        for name, patch in patches.items():
            self.stored[name] = self.stored.get(name, {}) | patch
        self.live |= patches.keys()

    @rule(tab=TABS, name=NAMES)
    def delete(self, tab: int, name: str) -> None:
        self.tabs[tab].binder.delete(name)
        self.live.discard(name)

    @rule(tab=TABS, name=NAMES)
    def restore(self, tab: int, name: str) -> None:
        self.tabs[tab].binder.restore(name)
        self.live |= {name} & self.stored.keys()

    @rule(tab=TABS)
    def refresh(self, tab: int) -> None:
        self.tabs[tab].refresh()
        assert self.tabs[tab].view == self.expected()

    @invariant()
    def a_fresh_look_shows_the_model(self) -> None:
        assert {row.id: row.data for row in self.tabs[0].binder.load().rows} == self.expected()

    def expected(self) -> dict[str, Any]:
        return {name: self.stored[name] for name in self.live}


def test_two_tabs_behave_like_one_dictionary(vault: Vault) -> None:
    run_state_machine_as_test(
        lambda: Workbook(vault),  # type: ignore[arg-type]  # any factory will do
        settings=settings(
            max_examples=25,
            stateful_step_count=20,
            deadline=None,
            database=None,
            suppress_health_check=[HealthCheck.too_slow],
        ),
    )
