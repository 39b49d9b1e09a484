# Places that show the records of several kinds
kind-calendar = Calendar
kind-map = Map

# Calendar
calendar-title = Calendar
calendar-month = Month
calendar-years = Years
calendar-previous = Previous month
calendar-next = Next month
calendar-today = Today
calendar-keys = Arrows: day · Page Up and Page Down: month · Enter: open
calendar-grid = { $month }, by weeks
calendar-list = { $month }, as a list
calendar-none = Nothing on a certain day this month.
calendar-day = { $day }
calendar-day-with = { $count ->
    [one] { $day }, { $count } record: { $items }
   *[other] { $day }, { $count } records: { $items }
}
calendar-item = { $hour ->
    [none] { $title } ({ $why })
   *[other] { $hour }, { $title } ({ $why })
}
calendar-rest = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
calendar-sometime = No certain day, perhaps in { $month }
calendar-sometime-why = { $why } · { $when }
calendar-why-mission = mission
calendar-why-event = event
calendar-why-meeting = meeting
calendar-why-closing = call closing
calendar-why-due = follow-up action
calendar-failed = Some records could not be read.
calendar-cut = There are more: only the { $count } records with the latest dates are shown for { $kinds }.

# Years
timeline-none = No agreement and no mission has a date.
timeline-legend = Solid: certain. Dashes: known only to the month or the year. Fading: an unknown or open end.
timeline-undated = { $count ->
    [one] { $count } record without a date is not on the timeline.
   *[other] { $count } records without a date are not on the timeline.
}

# Map
map-title = Map
map-label = Map of the world
map-list = Places
map-keys = Arrows: move · + and −: nearer, further · 0: see all
map-nearer = Nearer
map-further = Further
map-whole = See the whole world
map-partners = { $count ->
    [0] no partner
    [one] { $count } partner
   *[other] { $count } partners
}
map-agreements = { $count ->
    [0] no agreement
    [one] { $count } agreement
   *[other] { $count } agreements
}
map-missions = { $count ->
    [0] no mission
    [one] { $count } mission
   *[other] { $count } missions
}
map-counts = { $partners }, { $agreements }, { $missions }
map-name = { $name } ({ $country })
map-spot = { $name }: { $counts }
map-heap = { $count } places around { $name }: { $counts }
map-none-here = No place in this part of the world.
map-open-territory = Open the territory’s record
map-none = No territory has coordinates yet.
map-to-territories = Complete the territories
map-unplaced = { $count ->
    [one] { $count } territory without coordinates is not on the map:
   *[other] { $count } territories without coordinates are not on the map:
}
map-cut = There are more: only { $count } records are counted for { $kinds }.
