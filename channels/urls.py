"""The addresses of the channels."""

from __future__ import annotations

from django.urls import include, path, re_path

from channels import assets, widget
from channels.problems import unknown_address

urlpatterns = [
    path("chat/conversations", widget.conversations),
    path("chat/messages", widget.messages),
    path("chat/files", widget.upload),
    path("chat/events", widget.events),
    path("chat/history", widget.history),
    re_path(r"^chat(?:/(?P<path>.*))?$", unknown_address),
    path("widget.js", assets.widget_script),
    path("static/<path:path>", assets.static),
    path("health", assets.health),
    path("", include("channels.wording")),
    path("", include("channels.demo")),
]
