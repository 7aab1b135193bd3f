-- Roles given by two, who stands in for whom, who prepares drafts for whom, and the code of a new installation.

-- The zone of an agency is known here whoever writes agencies, one by one or many at once.
create function know_agency() returns trigger language plpgsql as $$
begin
    insert into account_agency (id, zone) values (new.id, new.zone)
        on conflict (id) do update set zone = excluded.zone;
    return null;
end $$;

create trigger known_to_accounts after insert or update of zone on agency
    for each row execute function know_agency();

-- A role about to be given or taken away. A confirmed GIVE became the role_grant of the same id. agency_id null: every agency.
create table role_proposal (
    id              uuid        primary key,
    act             text        not null check (act in ('GIVE', 'END')),
    person          uuid        not null references account (person),
    agency_id       int         references account_agency,
    role            text        not null,
    from_date       date        not null,  -- of END: the first day without the role
    until_date      date        check (until_date > from_date),
    role_grant      uuid        references role_grant,
    reason          text        not null,
    proposed_by     uuid        not null references account (person),
    proposed_at     timestamptz not null,
    lapses_at       timestamptz not null,
    state           text        not null default 'OPEN'
                                check (state in ('OPEN', 'CONFIRMED', 'REFUSED', 'WITHDRAWN', 'LAPSED')),
    decided_by      uuid,
    decided_at      timestamptz,
    decision_reason text,
    check ((act = 'END') = (role_grant is not null)),
    check (proposed_by <> person),
    check (decided_by <> person),
    check (state <> 'CONFIRMED' or decided_by <> proposed_by)
);

create index role_proposal_open on role_proposal (lapses_at) where state = 'OPEN';
create unique index role_proposal_once on role_proposal (person, coalesce(agency_id, 0), role, act) where state = 'OPEN';
create index role_proposal_of_person on role_proposal (person);

-- Who stands in for whom. until_date is the first day without it; kinds empty: every kind. ACCEPTED is in force on its days.
create table mandate (
    id          uuid        primary key,
    agency_id   int         not null references account_agency,
    principal   uuid        not null references account (person),
    stand_in    uuid        not null references account (person),
    roles       text[]      not null check (cardinality(roles) > 0),
    kinds       text[]      not null,
    from_date   date        not null,
    until_date  date        not null check (until_date > from_date),
    letter      text,                   -- its number, where an administrator writes down what an absent principal decided
    proposed_by uuid        not null references account (person),
    proposed_at timestamptz not null,
    state       text        not null check (state in ('PROPOSED', 'ACCEPTED', 'DECLINED', 'ENDED')),
    answered_at timestamptz,
    ended_by    uuid,
    ended_at    timestamptz,
    check (principal <> stand_in),
    exclude using gist (principal with =, stand_in with =, daterange(from_date, until_date) with &&)
        where (state in ('PROPOSED', 'ACCEPTED'))
);

create index mandate_of_stand_in on mandate (stand_in);
create index mandate_of_principal on mandate (principal);

-- Who prepares drafts for whom; only the declarant declares.
create table assistance (
    id         uuid        primary key,
    agency_id  int         not null references account_agency,
    declarant  uuid        not null references account (person),
    assistant  uuid        not null references account (person),
    kinds      text[]      not null,
    from_date  date        not null,
    until_date date        not null check (until_date > from_date),
    given_at   timestamptz not null,
    ended_by   uuid,
    ended_at   timestamptz,
    check (declarant <> assistant),
    exclude using gist (declarant with =, assistant with =, daterange(from_date, until_date) with &&)
        where (ended_at is null)
);

create index assistance_of_assistant on assistance (assistant);
create index assistance_of_declarant on assistance (declarant);

-- The code by which the first two administrators come in; only its hash. settled_at: there have been two, never again.
create table founding (
    one        boolean     primary key default true check (one),
    hash       bytea       check (octet_length(hash) = 32),
    expires_at timestamptz,
    settled_at timestamptz
);
