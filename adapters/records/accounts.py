"""People with a login to the desk; their role is the group they are in."""

from __future__ import annotations

import secrets

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db import transaction

from adapters.records.tokens import ROLES


class Accounts:
    """All accounts. Roles are `owner`, `agent`, `viewer`."""

    def first_owner(self, username: str = "owner") -> str | None:
        """Make the first account and return its password, shown this once; None when there are accounts already."""
        with transaction.atomic():
            if get_user_model().objects.exists():
                return None
            password = secrets.token_urlsafe(12)
            self.create(username, password, "owner")
            return password

    def create(self, username: str, password: str, role: str) -> None:
        """An account with one role."""
        if role not in ROLES:
            raise ValueError(f"role must be one of {', '.join(ROLES)}")
        with transaction.atomic():
            user = get_user_model().objects.create_user(username=username, password=password)
            user.groups.add(Group.objects.get_or_create(name=role)[0])

    def name_of(self, username: str) -> str:
        """What buyers read as this person's name, blank when none was given."""
        return str(
            get_user_model().objects.filter(username=username).values_list("first_name", flat=True).first() or ""
        )

    def rename(self, username: str, name: str) -> None:
        """Buyers read `name` from now on."""
        get_user_model().objects.filter(username=username).update(first_name=name)

    def role_of(self, username: str) -> str:
        """The strongest role this person has, blank for none."""
        held = set(Group.objects.filter(user__username=username).values_list("name", flat=True))
        return next((role for role in ROLES if role in held), "")
