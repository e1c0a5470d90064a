"""The buttons that leave the page."""

from html.parser import HTMLParser

from streamlit.testing.v1 import AppTest


class Form(HTMLParser):
    """What a browser would make of it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: dict[str, dict[str, str | None]] = {}
        self.fields: dict[str | None, str | None] = {}
        self.text = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.tags[tag] = found
        if tag == "input":
            assert found["type"] == "hidden"
            self.fields[found["name"]] = found["value"]

    def handle_data(self, data: str) -> None:
        self.text += data


def shown(app: AppTest) -> Form:
    app.run()
    assert not app.exception
    return Form(app.main.children[0].proto.body)


def test_a_post_button_sends_its_fields_to_our_route() -> None:
    def page() -> None:
        from components.http.forms import post_button

        post_button("/adopt", "Wechseln", {"token": "t", "how": "switch"})

    form = shown(AppTest.from_function(page))
    assert form.tags["form"] == {"method": "post", "action": "/adopt"}
    assert form.fields == {"token": "t", "how": "switch"}
    assert form.text == "Wechseln"
    assert form.tags["button"]["type"] == "submit"


def test_nothing_that_is_shown_becomes_markup() -> None:
    def page() -> None:
        from components.http.forms import post_button

        post_button('/x"><b>', '<script>alert(1)</script> & "so"', {'a"><i>': "'\"><u>"})

    form = shown(AppTest.from_function(page))
    assert set(form.tags) == {"form", "input", "button"}
    assert form.tags["form"]["action"] == '/x"><b>'
    assert form.fields == {'a"><i>': "'\"><u>"}
    assert form.text == '<script>alert(1)</script> & "so"'


def test_a_same_tab_link_takes_its_query_along() -> None:
    def page() -> None:
        from components.http.forms import same_tab_link

        same_tab_link("/language/en?back=/limits", "English")

    form = shown(AppTest.from_function(page))
    assert form.tags["form"] == {"method": "get", "action": "/language/en"}
    assert form.fields == {"back": "/limits"}
