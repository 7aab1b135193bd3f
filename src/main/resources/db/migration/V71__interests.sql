-- Whose part in a matter rests, from when to when; until_at may lie ahead. One without an end a declaration; whoever begins or
-- ends one has locked it.
create table suspension (
    id          uuid        primary key,
    declaration uuid        not null,
    agency_id   int         not null,
    person      uuid        not null,
    matter_kind text,
    reference   text,
    since       timestamptz not null,
    until_at    timestamptz,
    ended_by    text,
    substitute  uuid,
    basis       text        not null,
    check ((until_at is null) = (ended_by is null)),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
create unique index suspension_in_force on suspension (declaration) where until_at is null;
create index suspension_of_person on suspension (person);
create index suspension_of_substitute on suspension (substitute);
create index suspension_of_matter on suspension (agency_id, reference);

-- Measures against a conflict, under the id of the row of the decision that set them.
create table measure (
    declaration uuid        not null,
    agency_id   int         not null,
    row_id      text        not null,
    person      uuid        not null,
    kind        text        not null,
    description text,
    owner       uuid        not null,
    due_on      date,
    check_on    date,
    state       text        not null check (state in ('IN_FORCE', 'ENDED', 'BREACHED', 'REPLACED')),
    since       timestamptz not null,
    ended_at    timestamptz,
    check ((state = 'IN_FORCE') = (ended_at is null)),
    primary key (declaration, row_id),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
create index measure_of_owner on measure (owner) where state = 'IN_FORCE';
create index measure_of_person on measure (person) where state = 'IN_FORCE';

-- Matters that entered an office, and the officials who are to deal with them; draft: what was prepared for one of them.
create table matter (
    id          uuid        primary key,
    agency_id   int         not null,
    kind        text        not null,
    reference   text        not null,
    title       text,
    complete_on date        not null,
    due_on      date        not null,
    entered_by  uuid        not null,
    entered_at  timestamptz not null,
    unique (agency_id, reference),
    unique (id, agency_id)
);
create table matter_official (
    matter      uuid not null,
    agency_id   int  not null,
    person      uuid not null,
    draft       uuid,
    primary key (matter, person),
    foreign key (matter, agency_id) references matter (id, agency_id)
);
