-- The journal: events whose exact bytes will be hashed, payloads that may be erased, heads of streams, the sealer's queue.
create table journal_event (
    stream      uuid        not null,
    stream_seq  int         not null check (stream_seq > 0),
    agency_id   int,
    type        text        not null,
    leaf        bytea       not null check (octet_length(leaf) <= 65535),
    recorded_at timestamptz not null,
    written_at  timestamptz not null default clock_timestamp(),
    primary key (stream, stream_seq)
);

create table journal_payload (
    stream     uuid  not null,
    stream_seq int   not null,
    salt       bytea not null check (octet_length(salt) = 32),
    body       bytea not null,
    primary key (stream, stream_seq)
);

create table journal_stream_head (
    stream         uuid  primary key,
    last_seq       int   not null,
    last_leaf_hash bytea
) with (fillfactor = 70);

-- Read and emptied as a whole: no index.
create table journal_pending (
    stream     uuid not null,
    stream_seq int  not null
);

create table journal_agency_key (
    agency_id int   primary key,
    key       bytea not null check (octet_length(key) = 32)
);

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception 'The journal is append-only: % on % is refused', tg_op, tg_table_name
        using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete on journal_event
    for each row execute function refuse_rewriting();
alter table journal_event enable always trigger append_only;
create trigger append_only_whole before truncate on journal_event
    for each statement execute function refuse_rewriting();
alter table journal_event enable always trigger append_only_whole;
create trigger no_rewriting before update on journal_payload
    for each row execute function refuse_rewriting();
alter table journal_payload enable always trigger no_rewriting;

-- A payload is erased one by one, the queue is drained one by one, a head only goes on.
create trigger append_only_whole before truncate on journal_payload
    for each statement execute function refuse_rewriting();
alter table journal_payload enable always trigger append_only_whole;
create trigger append_only_whole before truncate on journal_pending
    for each statement execute function refuse_rewriting();
alter table journal_pending enable always trigger append_only_whole;
create trigger append_only_whole before truncate on journal_stream_head
    for each statement execute function refuse_rewriting();
alter table journal_stream_head enable always trigger append_only_whole;
create trigger never_forgotten before delete on journal_stream_head
    for each row execute function refuse_rewriting();
alter table journal_stream_head enable always trigger never_forgotten;
create trigger never_back before update on journal_stream_head
    for each row when (new.last_seq < old.last_seq or new.stream <> old.stream) execute function refuse_rewriting();
alter table journal_stream_head enable always trigger never_back;

-- The application appends and reads; when it was written is the database's word.
revoke all on journal_event, journal_payload, journal_pending, journal_agency_key from "${application}";
revoke delete on journal_stream_head from "${application}";
grant select on journal_event, journal_payload, journal_pending, journal_agency_key to "${application}";
grant insert (stream, stream_seq, agency_id, type, leaf, recorded_at) on journal_event to "${application}";
grant insert on journal_payload, journal_pending, journal_agency_key to "${application}";
