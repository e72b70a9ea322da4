"""How Django knows the records."""

from django.apps import AppConfig


class Records(AppConfig):
    """The one application with models."""

    name = "adapters.records"
    label = "records"
    default_auto_field = "django.db.models.BigAutoField"
