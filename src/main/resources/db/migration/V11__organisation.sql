-- Agencies, units, people, posts and who holds them from when to when. Keys carry the agency along, so that no row
-- points into another agency.
create table agency (
    id   int  primary key check (id > 0),
    code text not null unique check (code ~ '^[A-Z0-9]{2,12}$'),
    name text not null,
    kind text not null check (kind in ('CENTRAL', 'PROVINCE', 'REGENCY')),
    zone text not null
);

create table unit (
    id        int  primary key,
    agency_id int  not null references agency (id),
    parent    int,
    name      text not null,
    unique (id, agency_id),
    foreign key (parent, agency_id) references unit (id, agency_id),
    check (parent <> id)
);

-- unit_id is where somebody belongs who holds no post.
create table person (
    id              uuid primary key,
    agency_id       int  not null references agency (id),
    unit_id         int  not null,
    name            text not null,
    nip             text unique check (nip ~ '^[0-9]{18}$'),
    employment_kind text not null check (employment_kind in ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME', 'OTHER')),
    rank_class      text,
    serves_since    date,
    mail            text check (mail ~ '^[^@[:space:][:cntrl:]<>,;:"]+@[A-Za-z0-9.-]+$'), -- where letters are announced
    language        text not null default 'id' check (language in ('id', 'en')),         -- in which they are
    unique (id, agency_id),
    foreign key (unit_id, agency_id) references unit (id, agency_id)
);

-- One chair: two analysts hold two posts.
create table post (
    id        int     primary key,
    agency_id int     not null references agency (id),
    unit_id   int     not null,
    title     text    not null,
    head      boolean not null,
    unique (id, agency_id),
    foreign key (unit_id, agency_id) references unit (id, agency_id)
);

create unique index head_of_unit on post (unit_id) where head;

-- until_date is the first day without the post. PLT fills a vacant post, PLH that of somebody absent.
create table holding (
    agency_id  int  not null references agency (id),
    person     uuid not null,
    post       int  not null,
    kind       text not null check (kind in ('DEFINITIF', 'PLT', 'PLH')),
    from_date  date not null,
    until_date date check (until_date >= from_date),
    primary key (person, post, from_date),
    foreign key (person, agency_id) references person (id, agency_id),
    foreign key (post, agency_id) references post (id, agency_id),
    exclude using gist (post with =, kind with =, daterange(from_date, until_date) with &&)
);
