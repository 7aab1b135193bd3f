-- Committees of ethics and their votes. A vote is read only once it is opened.
create table ethics_member (
    declaration uuid not null,
    agency_id   int  not null,
    person      uuid not null,
    seat        text not null check (seat in ('CHAIR', 'SECRETARY', 'MEMBER')),
    primary key (declaration, person),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

create unique index ethics_one_chair_and_secretary on ethics_member (declaration, seat) where seat <> 'MEMBER';

create table ethics_vote (
    declaration uuid        not null,
    agency_id   int         not null,
    member      uuid        not null,
    violation   boolean     not null,
    sanction    text        check (sanction in ('CLOSED_STATEMENT', 'OPEN_STATEMENT')),
    article     text,
    reason      text        not null,
    salt        text        not null,  -- hex; with it the commitment in the journal can be recomputed
    cast_at     timestamptz not null,
    opened_at   timestamptz,           -- null: nobody reads it
    primary key (declaration, member),
    check (violation = (sanction is not null)),
    foreign key (declaration, member) references ethics_member (declaration, person),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
