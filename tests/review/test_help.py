"""The help page of staff says every list and group in the words of the pages."""

from __future__ import annotations

import pytest

from app.review.help_views import OF_GROUPS, OF_LISTS
from app.review.labels import VIEWS
from app.review.today_page import HEADINGS
from app.staff.roles import Role
from app.submissions.worklist.queue import View
from app.submissions.worklist.today import Group
from tests.review.conftest import SignIn


def test_every_list_and_every_group_is_explained() -> None:
    assert set(OF_LISTS) == set(View) - {View.ALL}
    assert set(OF_GROUPS) == set(Group)


@pytest.mark.parametrize("role", Role)
def test_every_role_reads_it_and_its_links_lead_somewhere(sign_in: SignIn, role: Role) -> None:
    client = sign_in(role)
    page = client.get("/staff/help")
    for view in OF_LISTS:
        assert VIEWS[view] in page.text
    for heading in HEADINGS.values():
        assert heading in page.text
    for link in page.soup.select("main a[href^='/']"):
        client.get(str(link["href"]))
