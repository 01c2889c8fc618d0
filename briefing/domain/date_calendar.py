"""The Gregorian calendar for any year, also before 1 and after 9999, which `datetime` ends at.

Years are counted as ISO 8601 counts them: year 0 is 1 BC. Days are numbered from 0000-03-01.
"""

ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTHS = 12
FEBRUARY = 2
DAYS_OF_WEEK = 7
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAYS_IN_400_YEARS = 146_097
_DAYS_IN_100_YEARS = 36_524
_DAYS_IN_4_YEARS = 1_461
_DAYS_IN_5_MONTHS_FROM_MARCH = 153


def is_leap(year: int) -> bool:
    """Whether `year` has a 29 February."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """How many days `month` (1 to 12) of `year` has."""
    return 29 if month == FEBRUARY and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(year: int, month: int, day: int) -> int:
    """The number of a day, counted from 0000-03-01; earlier days are negative."""
    months_from_march = (month - 3) % MONTHS
    year_from_march = year - (month <= FEBRUARY)
    return (
        365 * year_from_march
        + year_from_march // 4
        - year_from_march // 100
        + year_from_march // 400
        + (_DAYS_IN_5_MONTHS_FROM_MARCH * months_from_march + 2) // 5
        + day
        - 1
    )


def day_of_number(number: int) -> tuple[int, int, int]:
    """Year, month and day of a day's number; the reverse of `day_number`."""
    era, day = divmod(number, _DAYS_IN_400_YEARS)
    year_of_era = (
        day
        - day // (_DAYS_IN_4_YEARS - 1)
        + day // _DAYS_IN_100_YEARS
        - day // (_DAYS_IN_400_YEARS - 1)
    ) // 365
    day_of_year = day - (365 * year_of_era + year_of_era // 4 - year_of_era // 100)
    months_from_march = (5 * day_of_year + 2) // _DAYS_IN_5_MONTHS_FROM_MARCH
    month = (months_from_march + 2) % MONTHS + 1
    day_of_month = day_of_year - (_DAYS_IN_5_MONTHS_FROM_MARCH * months_from_march + 2) // 5 + 1
    return 400 * era + year_of_era + (month <= FEBRUARY), month, day_of_month
