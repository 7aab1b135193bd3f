-- Who may see which declaration: a person, or the holders of a role at the agency, from when to when. The one index
-- finds the grants of a declaration and makes a second giving of a running one change nothing.
create table sight_grant (
    declaration uuid        not null,
    agency_id   int         not null,
    person      uuid,
    role        text,
    capacity    text        not null check (capacity in ('DECLARANT', 'SUBJECT', 'OFFICER', 'SUPERIOR', 'COMMITTEE', 'AUDITOR')),
    mask        text,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((person is null) <> (role is null)),
    unique nulls not distinct (declaration, person, role, agency_id, capacity, until_at)
);

-- For whom a declaration does not exist for a while, whatever grants they hold: a reported person until heard.
create table sight_bar (
    declaration uuid        not null,
    agency_id   int         not null,
    person      uuid        not null,
    from_at     timestamptz not null,
    until_at    timestamptz,
    unique nulls not distinct (declaration, person, until_at)
);

-- Who opened which declaration, once a day (UTC) and person; the journal holds the same in the reader's stream.
create table reading (
    declaration uuid        not null,
    agency_id   int         not null,
    person      uuid        not null,
    day         timestamptz not null,
    first_at    timestamptz not null,
    primary key (declaration, person, day)
);
revoke update, delete on reading from "${application}";
