-- Files of units and people: an import, what its file has, what is wrong with it, what it would change. And people as
-- they are searched for.
create table personnel_import (
    id           uuid        primary key,
    agency_id    int         not null references agency (id),
    contents     text        not null check (contents in ('UNITS', 'PEOPLE')),
    whole        boolean     not null,     -- whoever is not in the file is gone
    effective_on date        not null,     -- the first day on which what changes is so
    file_name    text        not null,
    file_size    bigint      not null,
    sha256       text        not null,
    columns      text[]      not null default '{}',
    state        text        not null check (state in
                 ('READING', 'CHECKING', 'REFUSED', 'READY', 'APPLYING', 'APPLIED', 'DROPPED', 'BROKEN')),
    percent      smallint    not null default 0,
    lines        int         not null default 0,
    flaws        int         not null default 0,
    added        int         not null default 0,
    changed      int         not null default 0,
    gone         int         not null default 0,
    present      int         not null default 0,   -- how many there are before
    stale        boolean     not null default false, -- what was shown was no longer so when it was confirmed
    started_by   uuid        not null,
    started_at   timestamptz not null,
    sign_at      timestamptz not null,
    ended_by     uuid,
    ended_at     timestamptz,
    request_key  text,
    unique (started_by, request_key)
);
create index personnel_imports_of_agency on personnel_import (agency_id, started_at desc);

create table personnel_flaw (
    import uuid   not null references personnel_import (id) on delete cascade,
    n      bigint generated always as identity,
    line   int    not null,
    col    text   not null,
    key    text   not null,
    args   text[] not null,
    primary key (import, n)
);

create table personnel_difference (
    import  uuid   not null references personnel_import (id) on delete cascade,
    n       bigint generated always as identity,
    what    text   not null check (what in ('ADDED', 'CHANGED', 'GONE')),
    line    int,
    subject text   not null,
    name    text   not null,
    field   text,
    before  text,
    after   text,
    primary key (import, n)
);

-- The lines of a file while it is an import's; unlogged: after a crash the file is read again.
create unlogged table staged_unit (
    import      uuid not null,
    line        int  not null,
    code        text not null,
    name        text not null,
    parent_code text,
    unit        int,                       -- the one it is; null: new
    primary key (import, line)
);

create unlogged table staged_person (
    import       uuid not null,
    line         int  not null,
    id           uuid not null,            -- whose it becomes if nobody is it
    nip          text,
    staff_number text,
    name         text not null,
    kind         text not null,
    rank_class   text,
    unit_code    text not null,
    title        text,
    head         boolean,
    holding      text not null,
    from_date    date,
    until_date   date,
    superior     text,
    mail         text,
    language     text,
    serves_since date,
    person       uuid,
    known        boolean,
    nth          int,                      -- which line of its person; the first has the own post
    unit         int,
    post         int,
    held_from    date,                     -- of the holding that it is; null: to be begun
    primary key (import, line)
);

-- Holdings that an import ends.
create unlogged table staged_end (
    import     uuid not null,
    person     uuid not null,
    post       int  not null,
    from_date  date not null,
    until_date date not null,
    primary key (import, person, post, from_date)
);

-- One row a person, with all that somebody may type to find them. Made anew where it is marked, or from a day on.
create table person_sought (
    person     uuid primary key references person (id) on delete cascade,
    agency_id  int  not null,
    name       text not null,
    words      text not null,
    unit_id    int  not null,
    post       int,                        -- the one it was made of; null if none
    present    boolean not null,
    changes_on date                        -- when it is no longer so
);
create index person_sought_words on person_sought using gin (agency_id, words gin_trgm_ops);
create index person_sought_order on person_sought (agency_id, name, person);
create index person_sought_unit on person_sought (agency_id, unit_id, name, person);
create index person_sought_changes on person_sought (changes_on) where changes_on is not null;

create table person_sought_mark (
    person uuid primary key
);

create function mark_sought() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'person' then
        insert into person_sought_mark select id from fresh on conflict do nothing;
    elsif tg_table_name = 'holding' then
        insert into person_sought_mark select person from fresh on conflict do nothing;
    elsif tg_table_name = 'post' then
        insert into person_sought_mark select h.person from holding h join fresh on h.post = fresh.id on conflict do nothing;
    else
        insert into person_sought_mark
            select person from person_sought s join fresh on s.unit_id = fresh.id on conflict do nothing;
    end if;
    return null;
end $$;
create trigger sought_added after insert on person referencing new table as fresh
    for each statement execute function mark_sought();
create trigger sought_changed after update on person referencing new table as fresh
    for each statement execute function mark_sought();
create trigger sought_added after insert on holding referencing new table as fresh
    for each statement execute function mark_sought();
create trigger sought_changed after update on holding referencing new table as fresh
    for each statement execute function mark_sought();
create trigger sought_taken after delete on holding referencing old table as fresh
    for each statement execute function mark_sought();
create trigger sought_changed after update on post referencing new table as fresh
    for each statement execute function mark_sought();
create trigger sought_changed after update on unit referencing new table as fresh
    for each statement execute function mark_sought();

-- What was just filled is counted, or the planner takes a hundred thousand lines for a few hundred and goes through all of
-- them for each; and plans of foreign keys that were made over empty tables are made anew. Only an owner may do it.
create function count_staged() returns void language plpgsql security definer set search_path = public, pg_temp as $$
begin
    analyze staged_unit;
    analyze staged_person;
    analyze staged_end;
    analyze unit;
    analyze person;
    analyze post;
    analyze holding;
end $$;
revoke execute on function count_staged() from public;
grant execute on function count_staged() to "${application}";
