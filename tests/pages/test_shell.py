"""The frame around every page: language, trouble, what is saved, what was changed elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from components import house
from components.desk import Desk
from klartext import errors
from klartext.model import Workbook
from klartext.vault import Binder, Vault
from tests.pages.workbench import widget, workbench
from tests.plan.books import full

PAGES = ("start", "limits", "distance", "message", "conversation", "consequences", "balance", "contracts", "plan")
OTHERS = ("privacy", "coach")


@pytest.mark.parametrize("name", PAGES + OTHERS)
def test_every_page_speaks_the_readers_language(name: str) -> None:
    titles = {}
    for lang in ("de", "en"):
        with workbench(lang) as bench:
            tab = bench.page(name)
            assert not tab.exception
            assert len(tab.title) == 1
            titles[lang] = tab.title[0].value
    assert titles["de"] != titles["en"]


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize(
    "error", [errors.VaultBusy, errors.VaultUnreachable, errors.VaultTooNew, errors.VaultDamaged, errors.VaultFull]
)
def test_a_vault_in_trouble_gives_a_calm_page(
    name: str, error: type[errors.VaultError], monkeypatch: pytest.MonkeyPatch
) -> None:
    with workbench() as bench:
        monkeypatch.setattr(Vault, "shelf", _raise(error))
        tab = bench.page(name)
        assert not tab.exception
        assert [title.value for title in tab.title] == ["Einen Moment bitte"]
        monkeypatch.undo()


def test_a_vault_that_does_not_open_gives_a_calm_page(monkeypatch: pytest.MonkeyPatch) -> None:
    with workbench() as bench:
        monkeypatch.setattr(house, "vault", _raise(errors.VaultUnreachable))
        tab = bench.page("limits")
        assert not tab.exception
        assert [title.value for title in tab.title] == ["Einen Moment bitte"]


def test_a_failed_save_is_said_keeps_the_text_and_is_tried_again(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    with workbench(folder=tmp_path) as bench:
        tab = bench.page("start")
        widget(tab, "client.client.name").input("Velthaus").run()
        assert any("Gespeichert um" in caption.value for caption in tab.caption)
        monkeypatch.setattr(Binder, "save", _raise(errors.VaultFull))
        widget(tab, "client.client.situation").input("Zahlt spät").run()
        assert not tab.exception
        assert not any("Gespeichert um" in caption.value for caption in tab.caption)
        assert any("Noch nicht gespeichert" in markdown.value for markdown in tab.markdown)
        assert widget(tab, "client.client.situation").value == "Zahlt spät"
        monkeypatch.undo()
        widget(tab, "save_again").click().run()
        assert any("Gespeichert um" in caption.value for caption in tab.caption)
        assert bench.workbook().client.situation == "Zahlt spät"


def test_a_too_long_text_is_refused_in_words_and_survives_another_page(monkeypatch: pytest.MonkeyPatch) -> None:
    with workbench() as bench:
        tab = bench.page("message")
        fact = str(tab.text_area[0].key)
        widget(tab, fact).input("a" * 100_001).run()
        assert any("100.000" in warning.value for warning in tab.warning)
        assert bench.workbook().statements == ()
        tab.switch_page("../pages/limits.py").run()
        tab.switch_page("../pages/message.py").run()
        assert len(widget(tab, fact).value) == 100_001
        widget(tab, fact).input("a" * 100_000).run()
        assert not tab.warning
        assert len(bench.workbook().statements[0].fact) == 100_000


def test_a_change_in_another_window_is_told_and_shown() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "client.client.situation").input("Von hier").run()
        other = Desk(bench.vault, bench.secret)
        other.arrive()
        other.answer("client", "client", {"situation": "Von dort"})
        widget(tab, "client.client.name").input("Velthaus").run()
        assert widget(tab, "client.client.situation").value == "Von dort"
        assert any("geändert" in info.value for info in tab.info)


def test_what_was_overwritten_without_knowing_is_shown() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "client.client.situation").input("Zuerst").run()
        other = Desk(bench.vault, bench.secret)
        other.arrive()
        other.answer("client", "client", {"situation": "Von dort"})
        widget(tab, "client.client.situation").input("Von hier").run()
        assert bench.workbook().client.situation == "Von hier"
        assert any("auch" in info.value for info in tab.info)
        assert [code.value for code in tab.code] == ["Von dort"]


def _raise(error: type[Exception]):  # type: ignore[no-untyped-def]  # noqa: ANN202 - stands in for any method
    def stand_in(*_args: object, **_kwargs: object) -> None:
        raise error

    return stand_in


NASTY = (
    "<b>fett</b> *Stern* [Link](javascript:x) $x^2$ :red[rot] :smile: =1+1 @SUMME(A1) -> -- \\ ` \" ' | # 1. \t"
    "😀👩‍👩‍👧 שלום مرحبا Ωμέγα Жёлтый \u202e\u200b\u0007 Ende"
)


@pytest.mark.parametrize("lang", ["de", "en"])
@pytest.mark.parametrize("name", PAGES)
def test_text_of_any_kind_in_every_field_comes_back_and_breaks_no_page(name: str, lang: str) -> None:
    with workbench(lang) as bench:
        book = Workbook.from_file(full(NASTY).to_file())
        bench.put(book)
        assert bench.workbook() == book
        tab = bench.page(name)
        assert not tab.exception
        kept = [area.value for area in (*tab.text_area, *tab.text_input) if area.value and area.key != "arrival.link"]
        assert all(NASTY in value for value in kept)
        assert kept or name == "plan"
