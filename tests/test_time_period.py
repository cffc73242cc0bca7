"""Calendar arithmetic: periods, shifts, parts, and what comes every year."""

import sys
from datetime import date, timedelta

import pytest
from edtf import is_edtf
from hypothesis import given
from hypothesis import strategies as st

from eventkit.resolve.time import period as p
from eventkit.resolve.time.vocabulary import named_days
from eventkit.resolve.time.yearly import from_hijri, yearly_granularity, yearly_period

days = st.dates(min_value=date(1000, 1, 1), max_value=date(2199, 12, 31))
units = st.sampled_from(sorted(p.PERIOD_OF))
NAMES = sorted({"03", "02-29", "12-31", "Q3", "H1", "SU", "WI", *(rule for rule in named_days().values() if len(rule) != 10)})


@given(days, units)
def test_a_period_holds_its_day(day: date, unit: str) -> None:
    period = p.PERIOD_OF[unit](day)
    assert period.start <= (period.end if unit == "weekend" else day) <= period.end
    assert is_edtf(period.edtf)
    assert p.PERIOD_OF[unit](period.start) == period == p.PERIOD_OF[unit](period.end)


@given(days, units, st.sampled_from(["early", "mid", "late"]))
def test_thirds_lie_inside_in_order(day: date, unit: str, part: p.Part) -> None:
    whole = p.PERIOD_OF[unit](day)
    third = p.narrow(whole, part)
    assert whole.start <= third.start <= third.end <= whole.end
    assert third.timex == whole.timex
    assert is_edtf(third.edtf)


@given(days, st.sampled_from(["day", "week", "fortnight"]), st.integers(-500, 500))
def test_shifts_of_days_can_be_undone(day: date, unit: str, count: int) -> None:
    assert p.shift(p.shift(day, unit, count), unit, -count) == day


@given(days, st.sampled_from(["month", "quarter", "year", "decade"]), st.integers(-20, 20))
def test_shifts_of_months_keep_the_day_or_cut_it(day: date, unit: str, count: int) -> None:
    moved = p.shift(day, unit, count)
    assert moved.day == day.day or (moved.day < day.day and (moved + timedelta(days=1)).day == 1)


@pytest.mark.parametrize(
    ("day", "unit", "count", "expected"),
    [
        (date(2012, 2, 29), "year", -1, date(2011, 2, 28)),
        (date(2015, 1, 31), "month", 1, date(2015, 2, 28)),
        (date(2015, 3, 18), "year", -2.5, date(2012, 9, 18)),
        (date(2015, 3, 18), "hour", -36, date(2015, 3, 17)),
        (date(2015, 3, 18), "century", -0.5, date(1965, 3, 18)),
    ],
)
def test_shift(day: date, unit: str, count: float, expected: date) -> None:
    assert p.shift(day, unit, count) == expected


def test_shift_ends_where_the_calendar_does() -> None:
    with pytest.raises((ValueError, OverflowError)):
        p.shift(date(2015, 3, 18), "century", 100)


@given(days, days, units)
def test_intervals_run_forward_or_stay_open(first: date, last: date, unit: str) -> None:
    start, end = p.PERIOD_OF[unit](first), p.PERIOD_OF["day"](last)
    interval = p.interval(start, end)
    assert interval.is_known == (start.start <= end.end)
    assert is_edtf(interval.edtf) if interval.is_known else interval.edtf == ""


# --- every year -------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_its_day_in_most_years(name: str) -> None:
    years = range(2010, 2022) if name.startswith("on ") else range(1996, 2040)
    found = [yearly_period(name, year) for year in years]
    assert sum(period is not None for period in found) >= len(years) // 4
    assert all(is_edtf(period.edtf) and period.timex for period in found if period)
    assert yearly_granularity(name) in p.FINENESS


@pytest.mark.parametrize(
    ("name", "year", "first", "last"),
    [
        ("easter-2", 2014, date(2014, 4, 18), date(2014, 4, 18)),
        ("orthodox easter+0", 2021, date(2021, 5, 2), date(2021, 5, 2)),
        ("passover+0", 2022, date(2022, 4, 16), date(2022, 4, 16)),
        ("passover+172", 2023, date(2023, 9, 25), date(2023, 9, 25)),
        ("11-4-4", 2012, date(2012, 11, 22), date(2012, 11, 22)),
        ("05-1--1", 2020, date(2020, 5, 25), date(2020, 5, 25)),
        ("hijri 10-01", 2015, date(2015, 7, 17), date(2015, 7, 17)),
        ("hijri 09", 2015, date(2015, 6, 18), date(2015, 7, 16)),
        ("WI", 2014, date(2014, 12, 1), date(2015, 3, 19)),
    ],
)
def test_yearly_period(name: str, year: int, first: date, last: date) -> None:
    period = yearly_period(name, year)
    assert period is not None
    assert (period.earliest, period.latest) == (first, last)


def test_a_day_that_a_year_has_not() -> None:
    assert yearly_period("02-29", 2015) is None


def test_an_unknown_name_is_a_mistake_of_the_table() -> None:
    with pytest.raises(ValueError, match=r"named_days\.tsv"):
        yearly_period("pentecost", 2015)


@given(st.integers(1400, 1490), st.integers(1, 12), st.integers(1, 29))
def test_without_hijridate_the_islamic_calendar_is_two_days_off_at_most(year: int, month: int, day: int) -> None:
    exact = from_hijri(year, month, day)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, "hijridate", None)
        assert abs(from_hijri(year, month, day) - exact) <= timedelta(days=2)
