-- Reports without signing in: of the code that follows one only the hash is kept.
create table public_report (
    code_hash    bytea primary key check (octet_length(code_hash) = 32),
    declaration  uuid  not null unique,
    agency_id    int   not null,
    key_hash     bytea unique,          -- of the caller's Idempotency-Key
    salt         bytea,
    request_hash bytea not null,
    check ((key_hash is null) = (salt is null)),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

-- Whom a report is about, once that is fixed; opened_at: since when that person may know.
create table reported_person (
    declaration uuid primary key,
    agency_id   int  not null,
    person      uuid not null,
    opened_at   timestamptz,
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
