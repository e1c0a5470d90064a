"""Look into a specification: what a layer draws."""

from __future__ import annotations

from typing import Any

from klartext.pictures.picture import Picture


def drawn(picture: Picture, layer: int) -> list[dict[str, Any]]:
    """Return the values that a layer draws; a specification keeps them beside its layers."""
    data = picture.spec["layer"][layer].get("data") or picture.spec["data"]
    values: list[dict[str, Any]] = data["values"] if "values" in data else picture.spec["datasets"][data["name"]]
    return values
