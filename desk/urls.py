"""Every address of the public door: the desk's own, then the channels'."""

from __future__ import annotations

from django.urls import include, path

from desk import buyer_orders, live, login, pages, pay_hooks

_TALK = "desk/conversations/<str:conversation>"

urlpatterns = [
    path("desk", pages.digest),
    path("desk/", pages.digest),
    path("desk/login", login.log_in),
    path("desk/logout", login.log_out),
    path("desk/language", login.language),
    path("desk/account", login.account),
    path("desk/account/name", login.rename),
    path("desk/account/password", login.password),
    path("desk/conversations", pages.conversations),
    path(_TALK, pages.conversation),
    path(f"{_TALK}/take-over", pages.take_over),
    path(f"{_TALK}/messages", pages.write),
    path(f"{_TALK}/hand-back", pages.hand_back),
    path(f"{_TALK}/close", pages.close),
    path("desk/leads", pages.leads),
    path("desk/leads/<int:lead>/restore", pages.restore_lead),
    path("desk/orders", pages.orders),
    path("desk/orders/<str:number>", pages.order),
    path("desk/orders/<str:number>/evidence.pdf", pages.evidence),
    path("desk/orders/<str:number>/<str:deed>", pages.move_order),
    path("desk/questions", pages.questions),
    path("desk/questions/<int:question>/answer", pages.answer),
    path("desk/files/<str:conversation>/<str:name>", pages.file),
    path("api/events", live.events),
    path("api/", include("desk.endpoint")),
    path("metrics", live.metrics),
    path("orders/<str:number>.pdf", buyer_orders.order_pdf),
    path("orders/<str:number>", buyer_orders.order_page),
    path("orders/<str:number>/accept", buyer_orders.accept),
    path("orders/<str:number>/pay/<str:provider>", buyer_orders.pay),
    path("hooks/pay/<str:provider>", pay_hooks.hook),
    path("", include("channels.urls")),
]
