-- Requests that create something and their answer's subject, so that a repetition gives the same answer.
create table repeated_request (
    person       uuid        not null,
    key          text        not null,
    agency_id    int         not null,
    digest       text        not null,
    subject      text,
    requested_at timestamptz not null,
    primary key (person, key)
);
