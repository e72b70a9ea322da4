"""A shop page of somebody else's: a strict policy and a style that would spoil whatever it reaches."""

from __future__ import annotations

POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'"
HOSTILE_STYLE = """
* { font-size: 41px !important; color: red !important; }
button, textarea, div, section, dl { display: none !important; }
nightdesk-chat { --ink: red; }
"""
PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48"><rect width="64" height="48" fill="#e9d8c8"/>'
    '<ellipse cx="32" cy="30" rx="22" ry="10" fill="#8a4b5c"/></svg>'
)


def host_page(language: str, sku: str) -> str:
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Shop</title>'
        '<link rel="stylesheet" href="/hostile.css"></head><body><main><h1>Slippers</h1><a href="/page">A link</a></main>'
        f'<script type="module" src="/widget.js" data-sku="{sku}" data-language="{language}" '
        'data-name="Dovemere" data-colour="#8a4b5c"></script></body></html>'
    )
