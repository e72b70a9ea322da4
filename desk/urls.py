"""Every address of the public door: the desk's own, then the channels'."""

from __future__ import annotations

from django.urls import include, path

from desk import buyer_orders, live

urlpatterns = [
    path("api/events", live.events),
    path("api/", include("desk.endpoint")),
    path("metrics", live.metrics),
    path("orders/<str:number>", buyer_orders.order_page),
    path("orders/<str:number>/accept", buyer_orders.accept),
    path("", include("channels.urls")),
]
