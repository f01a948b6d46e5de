"""Answers that many questions share."""

from __future__ import annotations

from app.questionnaire.question import I_AM_NOT_SURE, NONE_OF_THESE, NOT_SURE, Option
from app.questionnaire.said import same

YES = "yes"
NO = "no"

NOT_SURE_OPTION = Option(NOT_SURE, I_AM_NOT_SURE)
NONE_OPTION = Option(NONE_OF_THESE, same("None of these"))
YES_NO = (Option(YES, same("Yes")), Option(NO, same("No")), NOT_SURE_OPTION)
