-- Declarations, their frozen versions, documents, concepts and findings. Every row carries its agency.
create sequence declaration_number_block;

create table declaration (
    id           uuid        primary key,
    number       text        not null unique,
    kind         text        not null,
    agency_id    int         not null,     -- where it was filed; its number and its record stay there
    handled_by   int         not null,     -- whose officers work on it: another only after a reorganisation
    unit_id      int         not null,
    declarant    uuid        not null,
    prepared_by  uuid,                  -- the assistant who began the draft; null if the declarant did
    status       text        not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'CLOSED', 'WITHDRAWN')),
    stage        text,
    outcome      text,
    confidential boolean     not null,
    bundle       text        not null,
    revision     int         not null,
    version      int         not null,
    answers      jsonb,                 -- while they may change; then the version holds them
    taken_up     boolean     not null default false,  -- gone on with since the last submission, without the declarant
    filed_on     date,
    recorded_at  timestamptz,
    drafted_at   timestamptz not null,
    unique (id, agency_id)
) with (fillfactor = 90);

create index declaration_of_declarant on declaration (declarant, drafted_at desc, id desc);
create index declaration_prepared on declaration (prepared_by) where prepared_by is not null and status = 'DRAFT';

-- Cases whose work went to another agency with their declarant, by which act.
create table case_handover (
    declaration uuid        not null,
    agency_id   int         not null,
    act         uuid        not null,
    from_agency int         not null,
    to_agency   int         not null,
    at          timestamptz not null,
    primary key (declaration, act),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
create index handovers_of_act on case_handover (act);

create table declaration_version (
    declaration  uuid        not null,
    agency_id    int         not null,
    version      int         not null,
    answers      jsonb       not null,
    filer        jsonb       not null,
    form         text        not null,
    form_version text        not null,
    bundle       text        not null,
    filed_on     date        not null,
    recorded_at  timestamptz not null,
    submitted_by uuid        not null,
    primary key (declaration, version),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

-- The answers of a version; null if there is no such version.
create function frozen_answers(uuid, int) returns jsonb language sql stable as $$
    select answers from declaration_version where declaration = $1 and version = $2
$$;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are never changed or deleted', tg_table_name using errcode = 'insufficient_privilege';
end $$;

create trigger frozen before update or delete on declaration_version
    for each row execute function refuse_change();
alter table declaration_version enable always trigger frozen;
create trigger frozen_whole before truncate on declaration_version
    for each statement execute function refuse_change();
alter table declaration_version enable always trigger frozen_whole;
revoke update, delete, truncate on declaration_version from "${application}";

create table declaration_document (
    id          uuid        primary key,
    declaration uuid        not null,
    agency_id   int         not null,
    name        text        not null,
    media_type  text        not null,
    size        int         not null,
    sha256      text        not null,
    purpose     text,
    added_by    uuid        not null,
    added_at    timestamptz not null,
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

create index document_of_declaration on declaration_document (declaration);

create table declaration_document_content (
    document  uuid  primary key references declaration_document (id),
    agency_id int   not null,
    bytes     bytea not null
);
alter table declaration_document_content alter column bytes set storage external;

create table declaration_concept (
    declaration uuid not null,
    agency_id   int  not null,
    declarant   uuid not null,
    version     int  not null,
    path        text not null,
    row_id      text,
    concept     text not null,
    text        text not null,
    normal      text not null,
    amount      numeric,
    day         date,
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

create index concept_of_declaration on declaration_concept (declaration);
create index concept_of_declarant on declaration_concept (declarant, concept, normal);

create table finding (
    id            uuid        primary key,
    declaration   uuid        not null,
    agency_id     int         not null,
    version       int         not null,
    row_id        text,
    decision      text        not null,
    table_version text        not null,
    matched       jsonb       not null,
    outputs       jsonb       not null,
    inputs        jsonb       not null,
    inputs_digest text        not null,
    made_at       timestamptz not null,
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

create index finding_of_declaration on finding (declaration, version);
revoke update, delete, truncate on finding from "${application}";
