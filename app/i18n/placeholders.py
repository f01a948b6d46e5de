"""What stands for each placeholder of a sentence, for translators: its meaning, and an example to read it in place."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"%\((\w+)\)s")

PLACEHOLDERS: dict[str, tuple[str, str]] = {
    "accident_weeks": ("a number of weeks", "8"),
    "address": ("a web address", "https://check.example.org/check/come-back"),
    "all": ("a number: how many things doctors look for", "11"),
    "bad_pain": ("a number from 0 to 10", "5"),
    "by": ("a day, or a day and a time", "Monday, November 30, 2026"),
    "care": ("a web address, which readers do not see", "/about/other-care"),
    "clinic": ("the name of the clinic", "Example Spine Clinic"),
    "closes": ("a time of day", "5 pm"),
    "day": ("a day", "November 30, 2026"),
    "days": ("a number of days", "5"),
    "digits": ("the last two digits of a phone number", "45"),
    "early_weeks": ("a number of weeks", "6"),
    "evening_hour": ("an hour of the evening", "8"),
    "fax": ("the fax number of the clinic", "612-555-0198"),
    "first": ("the first of two days or months", "May 4, 2026"),
    "first_day": ("the first of two days of the week", "Monday"),
    "high": ("the highest number that can be chosen", "10"),
    "hour": ("an hour, with its minutes if any", "8:30"),
    "hours": ("when the phone is answered", "Monday to Friday, 8 am to 5 pm"),
    "how": ("a link with these words", "how this check works"),
    "href": ("a web address, which readers do not see", "/about/before"),
    "last": ("the last of two or more", "May 9, 2026"),
    "last_day": ("the last of two days of the week", "Friday"),
    "letters": ("letters that mark answers", "B or C"),
    "low": ("the lowest number that can be chosen", "0"),
    "met": ("a number: how many of the things match", "7"),
    "miles": ("a number of miles, or “less than 1”", "11"),
    "minutes": ("a colon and minutes, or nothing: the hour is 1", ":30"),
    "moment": ("a day and a time", "Monday, November 30, 2026, 5:00 PM"),
    "most": ("the highest number, or the first of a list", "52"),
    "name": ("a name", "Example Spine Clinic"),
    "nine_one_one": ("911 as a link", "911"),
    "number": ("a number, or a phone number", "12"),
    "one": ("the number of a question", "3"),
    "opens": ("a time of day", "8 am"),
    "other": ("the number of another question", "4"),
    "pages": ("a number of pages", "10"),
    "phone": ("the phone number of the clinic", "612-555-0123"),
    "practice": ("the name of a doctor’s office", "Lakeside Family Medicine"),
    "reference": ("the number of a check that was sent", "K7MQ-29XT"),
    "questions": ("a web address, which readers do not see", "/about/questions"),
    "rules": ("the version of the rules", "2.0.0"),
    "signs": ("one or more signs of an emergency", "fever or shaking chills"),
    "site": ("the name of another site", "Google Maps"),
    "time": ("a time of day", "5 pm"),
    "times": ("one or more spans of the day", "8 am to 5 pm"),
    "tty": ("711 as a link: the number for people who cannot hear", "711"),
    "weeks": ("a number of weeks", "12"),
    "when": ("a day, or a day and a time", "Monday, November 30, 2026"),
    "within": ("a span of time", "5 business days"),
    "words": ("the version of the words", "3f2a9c"),
    "years": ("a number of years", "7"),
}


def in_place(sentence: str) -> str:
    """Return a sentence with an example for each placeholder."""
    return PLACEHOLDER.sub(lambda found: PLACEHOLDERS[found[1]][1], sentence)


def explained(sentence: str) -> list[str]:
    """Return what each placeholder of a sentence stands for."""
    return [
        f"%({name})s stands for {PLACEHOLDERS[name][0]}; keep it as it is."
        for name in dict.fromkeys(PLACEHOLDER.findall(sentence))
    ]
