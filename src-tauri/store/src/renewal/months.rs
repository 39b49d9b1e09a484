//! Calendar months, and the calendar's two ends which stand for "open".

use chrono::{Datelike, Months, NaiveDate};

/// First day of the year 1: "no earliest day is known".
pub(super) const FLOOR: NaiveDate = match NaiveDate::from_ymd_opt(1, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Last day of the year 9999: "no latest day", "never".
pub(super) const CEILING: NaiveDate = match NaiveDate::from_ymd_opt(9999, 12, 31) {
    Some(day) => day,
    None => NaiveDate::MAX,
};

/// The first day that is not the calendar's end.
pub(super) const FIRST_DAY: NaiveDate = match FLOOR.succ_opt() {
    Some(day) => day,
    None => FLOOR,
};

/// The day brought into the calendar.
pub(super) fn in_calendar(day: NaiveDate) -> NaiveDate {
    day.clamp(FLOOR, CEILING)
}

/// The day brought strictly inside the calendar: a day one may ask about.
pub(super) fn askable(day: NaiveDate) -> NaiveDate {
    day.clamp(FIRST_DAY, CEILING.pred_opt().unwrap_or(CEILING))
}

/// The day before; the calendar's ends stay where they are.
pub(super) fn day_before(day: NaiveDate) -> NaiveDate {
    if day <= FLOOR || day >= CEILING {
        return in_calendar(day);
    }
    day.pred_opt().unwrap_or(FLOOR)
}

/// The day after; the calendar's ends stay where they are.
pub(super) fn day_after(day: NaiveDate) -> NaiveDate {
    if day <= FLOOR || day >= CEILING {
        return in_calendar(day);
    }
    day.succ_opt().unwrap_or(CEILING)
}

/// `day` + `months`, on the month's last day when it has no such day. Beyond the
/// calendar it is [`CEILING`]; the calendar's ends stay where they are. It never
/// goes back when `day` goes forward.
pub(super) fn plus(day: NaiveDate, months: u64) -> NaiveDate {
    if day <= FLOOR || day >= CEILING {
        return in_calendar(day);
    }
    u32::try_from(months)
        .ok()
        .and_then(|months| day.checked_add_months(Months::new(months)))
        .map_or(CEILING, in_calendar)
}

/// `day` - `months`, with the same clamping and the same ends.
pub(super) fn minus(day: NaiveDate, months: u32) -> NaiveDate {
    if day <= FLOOR || day >= CEILING {
        return in_calendar(day);
    }
    day.checked_sub_months(Months::new(months))
        .map_or(FLOOR, in_calendar)
}

/// Months since the year 0.
fn month_index(day: NaiveDate) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}

/// Whole calendar months from the month of `from` to the month of `to`.
pub(super) fn months_apart(from: NaiveDate, to: NaiveDate) -> i64 {
    month_index(to) - month_index(from)
}

/// The first day `a` for which `a + months` falls after `day`.
///
/// Every day of an earlier month than `day`'s less `months` stops short of
/// `day`'s month; in that month only a day of the month later than `day`'s own,
/// if both months have it, goes past; the month after always does.
pub(super) fn first_reaching_past(day: NaiveDate, months: u64) -> NaiveDate {
    let opening = |day: NaiveDate| day.with_day(1);
    let Some(month) = u32::try_from(months)
        .ok()
        .and_then(|months| opening(day)?.checked_sub_months(Months::new(months)))
    else {
        return FLOOR;
    };
    let next_month = month
        .checked_add_months(Months::new(1))
        .map_or(CEILING, in_calendar);
    let last_of_its_month = day
        .succ_opt()
        .is_none_or(|next| next.month() != day.month());
    if last_of_its_month {
        return next_month;
    }
    month
        .with_day(day.day() + 1)
        .map_or(next_month, in_calendar)
}

/// The last day `a` for which `a + months` falls on or before `day`.
pub(super) fn last_reaching(day: NaiveDate, months: u64) -> NaiveDate {
    let past = first_reaching_past(day, months);
    past.pred_opt().map_or(FLOOR, in_calendar)
}
