"""Every address of the public door: the desk's own, then the channels'."""

from __future__ import annotations

from django.urls import include, path

urlpatterns = [
    path("", include("channels.urls")),
]
