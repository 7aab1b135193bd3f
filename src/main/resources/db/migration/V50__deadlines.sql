-- Legal clocks as rows. Whoever changes one has locked its declaration. A breach is not a state here: it follows from
-- due_at, so that no row is wrong while nobody looks. Wide columns first: every case keeps several of these.
create table deadline (
    declaration   uuid        not null,
    due_at        timestamptz not null,   -- the end of due_on in the zone: the first moment that is too late
    stopped_at    timestamptz,            -- stands, or stood when it ended, still since then
    ended_at      timestamptz check ((ended_at is not null) = (state in ('MET', 'CANCELLED'))),
    agency_id     int         not null,
    amount        int         not null check (amount > 0),
    stood         int         not null,   -- working days (of other units: days) that it has stood still and gone on since
    starts_on     date        not null,
    due_on        date        not null,   -- its last day
    place         smallint    not null,   -- its place among the declaration's clocks, from 0, in the order they began
    provisional   boolean     not null,   -- counted through a year whose holidays are not known yet
    key           text        not null,
    state         text        not null check (state in ('RUNNING', 'STOPPED', 'MET', 'CANCELLED')),
    unit          text        not null check (unit in ('WORKING_DAYS', 'DAYS', 'MONTHS', 'HOURS')),
    calendar      text        not null check (calendar in ('NATIONAL', 'PLACE')),
    counting      text        not null,   -- the convention it is counted by
    zone          text        not null,   -- in which its days end
    week          smallint    not null default 5,  -- how many days the week has that it counts by
    region        text        not null default '', -- whose regional days off it leaves out; empty: none
    stops_on      text        not null,   -- the occurrence during which it stands still; empty: never
    stopped_by    text,
    moved_by      text,                   -- what moved due_on last: an occurrence or a decree
    table_version text        not null,   -- of the table that set it
    basis         text        not null,
    check (state <> 'STOPPED' or stopped_at is not null),
    primary key (declaration, place)
) with (fillfactor = 80);

create unique index deadline_once_at_a_time on deadline (declaration, key) where state in ('RUNNING', 'STOPPED');
