"""A home of its own for every test process: settings, secrets and records in a temporary folder."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says how loaded the machine is, not whether the rule holds.
settings.register_profile("calm", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("calm")


def pytest_configure(config: pytest.Config) -> None:
    home = tempfile.mkdtemp(prefix="nightdesk-test-")
    config.stash[HOME] = Path(home)
    # Set before anything reads the settings; a developer's own home and services are never touched.
    os.environ.update(
        NIGHTDESK_HOME=home,
        DJANGO_SETTINGS_MODULE="office.django_settings",
        DATABASE_URL=f"sqlite:///{home}/records.sqlite3",
        REDIS_URL="redis://127.0.0.1:1/0",
        NIGHTDESK_PUBLIC_URL="http://testserver",
    )


def pytest_unconfigure(config: pytest.Config) -> None:
    shutil.rmtree(config.stash[HOME], ignore_errors=True)


HOME = pytest.StashKey[Path]()


@pytest.fixture(scope="session")
def home(pytestconfig: pytest.Config) -> Path:
    """This test process's home folder."""
    return pytestconfig.stash[HOME]


@pytest.fixture(scope="session")
def database(home: Path) -> None:
    """Tables, made once per test process."""
    import django

    django.setup()
    from adapters.records.stores import Records

    Records.migrate()


@pytest.fixture
def clean_database(database: None) -> Iterator[None]:
    """Empty tables before the test."""
    from django.apps import apps
    from django.db import connection

    models = [model for model in apps.get_models() if model._meta.app_label in {"records", "auth", "sessions"}]
    with connection.constraint_checks_disabled(), connection.cursor() as cursor:
        for model in models:
            if model._meta.app_label != "auth" or model.__name__ in {"User", "Group"}:
                for through in model._meta.local_many_to_many:
                    cursor.execute(f'DELETE FROM "{through.m2m_db_table()}"')
                cursor.execute(f'DELETE FROM "{model._meta.db_table}"')
    yield
    connection.close()
