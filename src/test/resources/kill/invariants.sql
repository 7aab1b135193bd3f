-- What must hold at every moment, whatever was killed. Each query finds what must not be: it gives no row.

-- name: a stream of the journal has a gap
select stream, count(*), max(stream_seq) from journal_event
group by stream having min(stream_seq) <> 1 or max(stream_seq) <> count(*);

-- name: the head of a stream is not its last entry
select stream from journal_stream_head h full join (
    select distinct on (stream) stream, stream_seq, sha256('\x00'::bytea || leaf) as hash from journal_event
    order by stream, stream_seq desc) l using (stream)
where h.last_seq is distinct from l.stream_seq or h.last_leaf_hash is distinct from l.hash;

-- name: a leaf does not name the hash of the one before
select stream, stream_seq from (
    select stream, stream_seq, convert_from(leaf, 'UTF8')::jsonb ->> 'prev' as prev,
        encode(sha256('\x00'::bytea || lag(leaf) over (partition by stream order by stream_seq)), 'base64') as before
    from journal_event) chain
where prev is distinct from before;

-- name: a leaf says other than its row
select stream, stream_seq from journal_event, lateral (select convert_from(leaf, 'UTF8')::jsonb as said) l
where said ->> 'id' is null or said ->> 'stream' <> stream::text or (said ->> 'seq')::int <> stream_seq
    or said ->> 'type' <> type;

-- name: two entries have one id
select convert_from(leaf, 'UTF8')::jsonb ->> 'id' as id from journal_event group by 1 having count(*) > 1;

-- name: a leaf does not commit to its payload
select stream, stream_seq from journal_event e left join journal_payload p using (stream, stream_seq)
where convert_from(leaf, 'UTF8')::jsonb ->> 'commit' is distinct from encode(sha256(p.salt || p.body), 'base64');

-- name: an entry is not once either sealed or waiting for it, or something is that is no entry
with place as (
    select stream, stream_seq from journal_pending
    union all
    select encode(substring(members from 20 * n + 1 for 16), 'hex')::uuid,
        ('x' || encode(substring(members from 20 * n + 17 for 4), 'hex'))::bit(32)::int
    from journal_batch, generate_series(0, leaves - 1) n)
select stream from journal_event e full join (select *, true as there from place) p using (stream, stream_seq)
group by stream, stream_seq having count(e.type) <> 1 or count(p.there) <> 1;

-- name: the batches do not follow each other, or the tree has other leaves than they
select first_index from journal_batch b
where first_index <> coalesce((select first_index + leaves from journal_batch a
        where a.first_index < b.first_index order by a.first_index desc limit 1), 0)
    or (select sum(octet_length(hashes)) / 32 from journal_tile where level = 0)
        <> (select sum(leaves) from journal_batch);

-- name: a checkpoint has more leaves than were sealed
select size from journal_checkpoint where size > (select sum(leaves) from journal_batch);

-- name: a declaration did not begin with an entry, or was submitted without one for each version
select number from declaration d
where not exists (select from journal_event where stream = d.id and stream_seq = 1
        and type = case when d.version = 0 then 'declaration.drafted.v1' else type end
        and type in ('declaration.drafted.v1', 'declaration.submitted.v1'))
    or (select count(*) from journal_event where stream = d.id and type = 'declaration.drafted.v1') > 1
    or (select count(*) from journal_event where stream = d.id and type = 'declaration.submitted.v1') <> d.version;

-- name: the versions of a declaration are not counted without gaps
select number from declaration d
where (select array_agg(version order by version) from declaration_version where declaration = d.id)
    is distinct from (select array_agg(n) from generate_series(1, d.version) n);

-- name: a case that is under way has not exactly one process, or one that is not has any
select number from declaration d
where (select count(*) from act_ru_execution where parent_id_ is null and business_key_ = d.id::text)
    <> case when status in ('SUBMITTED', 'RETURNED') then 1 else 0 end;

-- name: a process runs for no declaration
select business_key_ from act_ru_execution
where parent_id_ is null and business_key_ not in (select id::text from declaration);

-- name: nobody is asked for anything in a case that is under way, or somebody in one that is not
select number from declaration d
where exists (select from work where declaration = d.id and state = 'OPEN') <> (status in ('SUBMITTED', 'RETURNED'));

-- name: work and the engine's tasks differ
select task, id_ from (select * from work where state = 'OPEN') w full join act_ru_task t on t.id_ = w.task
where w.task is null or t.id_ is null;

-- name: decisions and their entries differ
select number from declaration d
where (select count(*) from work where declaration = d.id and state = 'DONE')
    <> (select count(*) from journal_event where stream = d.id and type = 'work.completed.v1');

-- name: a case ended without its entry or without an outcome
select number from declaration d
where (status = 'CLOSED') <> (outcome is not null)
    or (status = 'CLOSED') <> exists (select from journal_event where stream = d.id and type = 'declaration.closed.v1');

-- name: the path of a case is open where it ended, or closed where it goes on
select number from declaration d
where exists (select from path_step where declaration = d.id and left_at is null) <> (status in ('SUBMITTED', 'RETURNED'));

-- name: a submitted report has no objects, or a draft has some
select number from declaration d
where kind = 'gift-report' and exists (select from gift_object where declaration = d.id) <> (version > 0);

-- name: a case under way has no legal clock
select number from declaration d
where kind = 'gift-report' and status in ('SUBMITTED', 'RETURNED') and not exists (select from deadline where declaration = d.id);

-- name: a document has no content or no entry
select o.id from declaration_document o
where not exists (select from declaration_document_content where document = o.id)
    or (select count(*) from declaration_document where declaration = o.declaration)
        <> (select count(*) from journal_event where stream = o.declaration and type = 'document.added.v1');

-- name: a request was carried out without its answer, or twice
select subject from repeated_request group by subject having subject is null or count(*) > 1;

-- name: something failed and waits for an administrator
select id_ from act_ru_incident;
