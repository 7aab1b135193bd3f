-- Agencies, units, people, posts and who holds them from when to when.
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
    parent    int  references unit (id),
    name      text not null
);

create table person (
    id              uuid primary key,
    agency_id       int  not null references agency (id),
    unit_id         int  not null references unit (id),
    name            text not null,
    nip             text unique check (nip ~ '^[0-9]{18}$'),
    employment_kind text not null check (employment_kind in ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME', 'OTHER')),
    rank_class      text,
    serves_since    date
);

create table post (
    id        int     primary key,
    agency_id int     not null references agency (id),
    unit_id   int     not null references unit (id),
    title     text    not null,
    head      boolean not null
);

create index head_of_unit on post (unit_id) where head;

-- until_date is the first day without the post.
create table holding (
    agency_id  int     not null references agency (id),
    person     uuid    not null references person (id),
    post       int     not null references post (id),
    from_date  date    not null,
    until_date date    check (until_date >= from_date),
    acting     boolean not null,
    primary key (person, post, from_date)
);

create index holder_of_post on holding (post);
