"""Settings come from the environment, secrets from the home folder."""

from __future__ import annotations

import stat
from pathlib import Path

from office.config import read_config


def test_secrets_are_made_once_and_are_the_owners_alone(tmp_path: Path) -> None:
    first = read_config({"NIGHTDESK_HOME": str(tmp_path)})
    again = read_config({"NIGHTDESK_HOME": str(tmp_path)})
    assert first == again
    assert len(first.secret) >= 32
    assert stat.S_IMODE((tmp_path / "secrets.json").stat().st_mode) == 0o600
    assert first.secret not in repr(first)


def test_two_homes_share_no_secret(tmp_path: Path) -> None:
    homes = [read_config({"NIGHTDESK_HOME": str(tmp_path / name)}) for name in "ab"]
    assert homes[0].secret != homes[1].secret
    assert homes[0].site != homes[1].site


def test_the_private_ports_follow_the_public_one(tmp_path: Path) -> None:
    config = read_config({"NIGHTDESK_HOME": str(tmp_path), "NIGHTDESK_PORT": "9000"})
    assert (config.rasa_url, config.actions_url) == ("http://127.0.0.1:9001", "http://127.0.0.1:9002")
    assert "127.0.0.1:9003" in config.redis_url
    assert config.public_url == "http://127.0.0.1:9000"
