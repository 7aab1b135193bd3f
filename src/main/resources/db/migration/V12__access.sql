-- Who may see which declaration: a person, or the holders of a role at the agency, from when to when.
create table sight_grant (
    declaration uuid        not null,
    agency_id   int         not null,
    person      uuid,
    role        text,
    capacity    text        not null check (capacity in ('DECLARANT', 'OFFICER', 'SUPERIOR', 'COMMITTEE', 'AUDITOR')),
    mask        text,
    from_at     timestamptz not null,
    until_at    timestamptz,
    check ((person is null) <> (role is null))
);

create unique index one_running_grant on sight_grant (declaration, coalesce(person::text, role), capacity) where until_at is null;
