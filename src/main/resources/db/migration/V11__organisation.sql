-- Agencies, places, units, people, posts and who holds them from when to when. A row of unit, post and person says how it
-- is since a day; when since is moved on, the trigger keeps what was until then in the table beside it, which nobody else
-- writes, so that every past day can be read and none rewritten. What has ended stands as an empty period, since its
-- until_date, and the table beside has the rest. An until_date is the first day without. Keys carry the
-- agency along, so that no row of today points into another agency; they are deferrable because a unit may change agencies.
create sequence agency_id start 1000;
create sequence place_id start 1000;
create sequence unit_id start 10000;
create sequence post_id start 10000;

create table agency (
    id   int  primary key default nextval('agency_id') check (id > 0),
    code text not null unique check (code ~ '^[A-Z0-9]{2,12}$'),
    name text not null,
    kind text not null check (kind in ('CENTRAL', 'PROVINCE', 'REGENCY')),
    zone text not null,
    seat int        -- the place where it sits; null: weekdays in its zone
);

-- Where people work: the zone in which their days end, how many days their week has, whose regional holidays they have.
create table place (
    id        int      primary key default nextval('place_id'),
    agency_id int      not null references agency (id),
    name      text     not null,
    zone      text     not null,
    week      smallint not null default 5 check (week in (5, 6)),
    region    text,                        -- of regional_holiday; null: none
    unique (id, agency_id),
    unique (agency_id, name)
);
alter table agency add foreign key (seat, id) references place (id, agency_id);

-- Days off by a regional decree; everybody's, whatever the agency.
create table regional_holiday (
    region text not null,
    day    date not null,
    name   text not null,
    decree text not null,
    primary key (region, day)
);

create table unit (
    id         int  primary key default nextval('unit_id'),
    agency_id  int  not null references agency (id),
    parent     int,
    name       text not null,
    code       text,                       -- the agency's own, by which a file names it
    place      int,                        -- its own; null: that of the unit above
    since      date not null default '-infinity',
    until_date date check (until_date >= since),
    unique (id, agency_id),
    unique (agency_id, code),
    foreign key (parent, agency_id) references unit (id, agency_id) deferrable,
    foreign key (place, agency_id) references place (id, agency_id) deferrable,
    check (parent <> id)
);
create index unit_below on unit (parent);
create index unit_by_name on unit using gin (agency_id, lower(name) gin_trgm_ops);

create table unit_before (
    id         int  not null references unit (id) on delete cascade,
    agency_id  int  not null,
    parent     int,
    name       text not null,
    place      int,
    from_date  date not null,
    until_date date not null check (until_date > from_date),
    primary key (id, from_date)
);
create index unit_before_below on unit_before (parent);

-- unit_id is where somebody belongs who holds no post; nip of PPPK is their own number of 18 digits.
create table person (
    id              uuid primary key,
    agency_id       int  not null references agency (id),
    unit_id         int  not null,
    name            text not null,
    nip             text unique check (nip ~ '^[0-9]{18}$'),
    staff_number    text,                  -- the agency's own, by which a file names who has no NIP
    employment_kind text not null check (employment_kind in
                    ('PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME', 'STATE_OFFICIAL', 'POLITICAL', 'NON_ASN', 'OTHER')),
    rank_class      text,
    serves_since    date,
    mail            text check (mail ~ '^[^@[:space:][:cntrl:]<>,;:"]+@[A-Za-z0-9.-]+$'), -- where letters are announced
    language        text not null default 'id' check (language in ('id', 'en')),         -- in which they are
    since           date not null default '-infinity',
    until_date      date check (until_date >= since),     -- retired or gone
    unique (id, agency_id),
    unique (agency_id, staff_number),
    foreign key (unit_id, agency_id) references unit (id, agency_id) deferrable
);
create index person_of_unit on person (unit_id);
create index person_by_name on person (lower(name));
create index person_by_part_of_name on person using gin (agency_id, lower(name) gin_trgm_ops);

create table person_before (
    id         uuid not null references person (id) on delete cascade,
    agency_id  int  not null,
    unit_id    int  not null,
    from_date  date not null,
    until_date date not null check (until_date > from_date),
    primary key (id, from_date)
);
create index person_before_of_unit on person_before (unit_id);

-- One chair: two analysts hold two posts.
create table post (
    id             int     primary key default nextval('post_id'),
    agency_id      int     not null references agency (id),
    unit_id        int     not null,
    title          text    not null,
    code           text,                   -- the agency's own, by which a file names it
    head           boolean not null,
    position_class text check (position_class in
                   ('JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'PELAKSANA',
                    'AHLI_UTAMA', 'AHLI_MADYA', 'AHLI_MUDA', 'AHLI_PERTAMA', 'PENYELIA', 'MAHIR', 'TERAMPIL', 'PEMULA')),
    place          int,                    -- its own; null: that of its unit
    since          date not null default '-infinity',
    until_date     date check (until_date >= since),
    unique (id, agency_id),
    unique (agency_id, code),
    foreign key (unit_id, agency_id) references unit (id, agency_id) deferrable,
    foreign key (place, agency_id) references place (id, agency_id) deferrable
);
create index post_of_unit on post (unit_id);
create unique index head_of_unit on post (unit_id) where head and until_date is null;

create table post_before (
    id         int     not null references post (id) on delete cascade,
    agency_id  int     not null,
    unit_id    int     not null,
    title      text    not null,
    head       boolean not null,
    place      int,
    from_date  date    not null,
    until_date date    not null check (until_date > from_date),
    primary key (id, from_date)
);
create index post_before_of_unit on post_before (unit_id);

-- PLT fills a vacant post, PLH that of somebody absent. agency_id is where it is held: when its post changes agencies, one
-- row ends and another begins.
create table holding (
    agency_id  int  not null references agency (id),
    person     uuid not null references person (id),
    post       int  not null references post (id),
    kind       text not null check (kind in ('DEFINITIF', 'PLT', 'PLH')),
    from_date  date not null,
    until_date date check (until_date >= from_date),
    letter     text,                       -- the decree or order that gives it
    primary key (person, post, from_date),
    exclude using gist (post with =, kind with =, daterange(from_date, until_date) with &&)
);
create index holding_of_post on holding (post);

create function keep_unit() returns trigger language plpgsql security definer set search_path from current as $$
begin
    if new.since < old.since then
        raise exception 'What a unit was is not rewritten' using errcode = 'check_violation';
    end if;
    if least(old.until_date, new.since) > old.since then
        insert into unit_before values (old.id, old.agency_id, old.parent, old.name, old.place, old.since,
            least(old.until_date, new.since));
    end if;
    return null;
end $$;
create trigger keep after update on unit for each row when (old.since <> new.since) execute function keep_unit();

create function keep_person() returns trigger language plpgsql security definer set search_path from current as $$
begin
    if new.since < old.since then
        raise exception 'Where a person was is not rewritten' using errcode = 'check_violation';
    end if;
    if least(old.until_date, new.since) > old.since then
        insert into person_before values (old.id, old.agency_id, old.unit_id, old.since,
            least(old.until_date, new.since));
    end if;
    return null;
end $$;
create trigger keep after update on person for each row when (old.since <> new.since) execute function keep_person();

create function keep_post() returns trigger language plpgsql security definer set search_path from current as $$
begin
    if new.since < old.since then
        raise exception 'What a post was is not rewritten' using errcode = 'check_violation';
    end if;
    if least(old.until_date, new.since) > old.since then
        insert into post_before values (old.id, old.agency_id, old.unit_id, old.title, old.head, old.place, old.since,
            least(old.until_date, new.since));
    end if;
    return null;
end $$;
create trigger keep after update on post for each row when (old.since <> new.since) execute function keep_post();

revoke insert, update, delete, truncate on unit_before, person_before, post_before from "${application}";

-- How things were on a day: where from_date <= day and (until_date is null or until_date > day).
create view unit_period as
    select id, agency_id, parent, name, place, since as from_date, until_date from unit
    union all select id, agency_id, parent, name, place, from_date, until_date from unit_before;
create view person_period as
    select id, agency_id, unit_id, since as from_date, until_date from person
    union all select id, agency_id, unit_id, from_date, until_date from person_before;
create view post_period as
    select id, agency_id, unit_id, title, head, place, since as from_date, until_date from post
    union all select id, agency_id, unit_id, title, head, place, from_date, until_date from post_before;

-- Who outside the agency stands above somebody who has nobody above them in it; counts once a second officer confirmed it.
create table outside_superior (
    id           uuid        primary key,
    agency_id    int         not null references agency (id),
    person       uuid        not null references person (id),
    authority    text        not null,
    letter       text        not null,
    letter_on    date        not null,
    from_date    date        not null,
    until_date   date check (until_date >= from_date),
    recorded_by  uuid        not null,
    recorded_at  timestamptz not null,
    confirmed_by uuid check (confirmed_by <> recorded_by),
    confirmed_at timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    exclude using gist (person with =, daterange(from_date, until_date) with &&) where (confirmed_by is not null)
);

-- A reorganisation is one dated act: its steps in order, and once applied each thing it changed, as it was and as it left
-- it, so that a second act can give back what is still so.
create table reorganisation (
    id           uuid        primary key,
    agency_id    int         not null references agency (id),
    title        text        not null,
    decree       text        not null,
    decree_on    date        not null,
    effective_on date        not null,
    open_work    text        not null check (open_work in ('STAYS', 'FOLLOWS')),
    steps        jsonb       not null,
    state        text        not null check (state in ('DRAFT', 'CONFIRMED', 'APPLIED', 'DROPPED')),
    undoes       uuid        references reorganisation (id),
    drawn_by     uuid        not null,
    drawn_at     timestamptz not null,
    confirmed_by uuid check (confirmed_by <> drawn_by),
    confirmed_at timestamptz,
    applied_at   timestamptz,
    failure      text,                     -- why it was not applied when its day came
    revision     int         not null default 0,
    check ((state = 'APPLIED') = (applied_at is not null))
);
create unique index undone_once on reorganisation (undoes) where state <> 'DROPPED';
create index reorganisation_to_come on reorganisation (effective_on) where state = 'CONFIRMED';

-- Every agency whose units or people it touches.
create table reorganisation_agency (
    reorganisation uuid not null references reorganisation (id) on delete cascade,
    agency_id      int  not null references agency (id),
    primary key (reorganisation, agency_id)
);
create index reorganisations_of_agency on reorganisation_agency (agency_id);

create table reorganisation_effect (
    reorganisation uuid   not null references reorganisation (id) on delete cascade,
    what           text   not null check (what in ('UNIT', 'POST', 'PERSON', 'HOLDING', 'ROLE')),
    id             text   not null,
    before         jsonb,                  -- null: it was not
    after          jsonb,
    primary key (reorganisation, what, id)
);
