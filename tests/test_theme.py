"""What is to be read has a contrast of 4.5, what is only to be seen one of 3 (WCAG 2.2, AA)."""

import re
import tomllib
from pathlib import Path
from typing import Final

import pytest
from streamlit.config import get_config_options

CONFIG: Final = Path(__file__).parents[1] / ".streamlit" / "config.toml"
OPTIONS: Final = tomllib.loads(CONFIG.read_text(encoding="utf-8"))
WHITE: Final = "#ffffff"
CAPTION: Final = 0.6  # Streamlit writes a caption in the text's colour at this opacity

type_colour = tuple[float, float, float]


def _colour(code: str) -> type_colour:
    assert re.fullmatch("#[0-9a-f]{6}", code)
    red, green, blue = (int(code[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return red, green, blue


def _luminance(colour: type_colour) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(front: str, back: str, opacity: float = 1) -> float:
    behind = _colour(back)
    red, green, blue = (
        opacity * over + (1 - opacity) * under for over, under in zip(_colour(front), behind, strict=True)
    )
    lighter, darker = sorted((_luminance((red, green, blue)), _luminance(behind)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _leaves(table: dict[str, object], prefix: str = "") -> dict[str, object]:
    leaves: dict[str, object] = {}
    for name, value in table.items():
        leaves |= _leaves(value, f"{prefix}{name}.") if isinstance(value, dict) else {f"{prefix}{name}": value}
    return leaves


@pytest.fixture(params=["light", "dark"])
def theme(request: pytest.FixtureRequest) -> dict[str, str]:
    colours: dict[str, str] = OPTIONS["theme"][request.param]
    return colours


@pytest.fixture(params=["backgroundColor", "secondaryBackgroundColor"])
def background(request: pytest.FixtureRequest, theme: dict[str, str]) -> str:
    return theme[request.param]


def test_the_measure_knows_the_extremes() -> None:
    assert _contrast("#000000", WHITE) == pytest.approx(21)
    assert _contrast("#000000", WHITE, opacity=0) == pytest.approx(1)
    assert _contrast("#767676", WHITE) == pytest.approx(4.54, abs=0.01)


def test_text_can_be_read(theme: dict[str, str], background: str) -> None:
    assert _contrast(theme["textColor"], background) >= 7


def test_a_caption_can_be_read(theme: dict[str, str], background: str) -> None:
    assert _contrast(theme["textColor"], background, CAPTION) >= 4.5


def test_a_link_can_be_read(theme: dict[str, str], background: str) -> None:
    assert _contrast(theme["linkColor"], background) >= 4.5


def test_a_selected_word_can_be_read(theme: dict[str, str], background: str) -> None:
    assert _contrast(theme["primaryColor"], background) >= 4.5


def test_the_white_tick_in_a_box_can_be_seen(theme: dict[str, str]) -> None:
    assert _contrast(WHITE, theme["primaryColor"]) >= 3


def test_no_button_is_painted_in_the_primary_colour_for_its_text_is_always_white() -> None:
    for folder in ("components", "pages"):
        for source in (CONFIG.parents[1] / folder).rglob("*.py"):
            assert not re.search(r"""type=["']primary["']""", source.read_text(encoding="utf-8")), source.name


def test_the_border_of_an_input_can_be_seen(theme: dict[str, str], background: str) -> None:
    assert _contrast(theme["borderColor"], background) >= 3


def test_every_colour_of_a_chart_can_be_seen(theme: dict[str, str], background: str) -> None:
    for colour in theme["chartCategoricalColors"]:
        assert _contrast(colour, background) >= 3


def test_streamlit_takes_a_gradient_of_exactly_ten(theme: dict[str, str]) -> None:
    assert len(theme["chartSequentialColors"]) == 10
    shades = [_luminance(_colour(each)) for each in theme["chartSequentialColors"]]
    assert shades in (sorted(shades), sorted(shades, reverse=True))


def test_streamlit_knows_every_option_that_is_set() -> None:
    assert set(_leaves(OPTIONS)) <= set(get_config_options(force_reparse=True))


@pytest.mark.parametrize(
    ("option", "value"),
    [
        ("client.showErrorDetails", "none"),
        ("runner.postScriptGC", False),
        ("server.enableAgentApi", False),
        ("server.enableXsrfProtection", True),
        ("server.enableStaticServing", False),
        ("server.address", "127.0.0.1"),
        ("browser.gatherUsageStats", False),
    ],
)
def test_an_option_that_guards_the_reader_is_set(option: str, value: object) -> None:
    assert _leaves(OPTIONS)[option] == value
