-- The agencies that have accounts: what "all agencies" means to this floor, which does not know the organisation. The zone
-- is that of the agency (kept by V15): days of a role begin there.
create table account_agency (
    id   int  primary key check (id > 0),
    zone text not null default 'Asia/Jakarta'
);

-- Read before anybody is known, so no policy guards it; no page or resource answers with a row of it.
create table account (
    username  text    primary key check (username ~ '^[a-z0-9][a-z0-9._@-]{0,63}$'),
    password  text    not null,
    person    uuid    not null unique,
    agency_id int     not null references account_agency,
    enabled   boolean not null default true
);

-- agency_id null: at every agency. until_date is the first day without the role.
create table role_grant (
    id         uuid primary key default gen_random_uuid(),
    person     uuid not null references account (person),
    agency_id  int references account_agency,
    role       text not null,
    from_date  date not null,
    until_date date check (until_date >= from_date),
    exclude using gist (person with =, (coalesce(agency_id, 0)) with =, role with =, daterange(from_date, until_date) with &&)
);
