"""The truth: everything the house must not forget, in SQLite or PostgreSQL."""
