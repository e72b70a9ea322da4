"""The one place that reads settings, picks adapters and joins things."""
