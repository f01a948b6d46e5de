"""Options shared by many questions."""

from __future__ import annotations

from app.questionnaire.question import I_AM_NOT_SURE, NONE_OF_THESE, NOT_SURE, Option
from app.questionnaire.text import shared_text

YES = "yes"
NO = "no"

NOT_SURE_OPTION = Option(NOT_SURE, I_AM_NOT_SURE)
NONE_OPTION = Option(NONE_OF_THESE, shared_text("None of these"))
YES_NO = (Option(YES, shared_text("Yes")), Option(NO, shared_text("No")), NOT_SURE_OPTION)
