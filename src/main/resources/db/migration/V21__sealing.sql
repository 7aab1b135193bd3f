-- What the sealer has taken from the queue, batch after batch: which entry is which leaf. Its key fences off a second sealer.
create table journal_batch (
    first_index bigint      primary key check (first_index >= 0),
    leaves      int         not null check (leaves > 0),
    -- 20 bytes a leaf: the stream, and the place in it, big-endian.
    members     bytea       not null check (octet_length(members) = 20 * leaves),
    sealed_at   timestamptz not null default clock_timestamp()
);

-- The hashes of the Merkle tree, 256 of a level together; the last of a level grows.
create table journal_tile (
    level  smallint not null check (level >= 0),
    idx    bigint   not null check (idx >= 0),
    hashes bytea    not null check (octet_length(hashes) between 32 and 8192 and octet_length(hashes) % 32 = 0),
    primary key (level, idx)
);

create index journal_batch_sealed_at on journal_batch (sealed_at);

create table journal_checkpoint (
    size         bigint      primary key check (size > 0),
    note         bytea       not null,
    published_at timestamptz not null default clock_timestamp()
);

do $$
declare t text;
begin
    foreach t in array array['journal_batch', 'journal_checkpoint'] loop
        execute format('create trigger append_only before update or delete on %I
            for each row execute function refuse_rewriting()', t);
        execute format('alter table %I enable always trigger append_only', t);
    end loop;
    foreach t in array array['journal_batch', 'journal_checkpoint', 'journal_tile'] loop
        execute format('create trigger append_only_whole before truncate on %I
            for each statement execute function refuse_rewriting()', t);
        execute format('alter table %I enable always trigger append_only_whole', t);
    end loop;
end $$;

-- A tile goes on, it is not written anew.
create trigger only_longer before update on journal_tile for each row
    when (new.level <> old.level or new.idx <> old.idx
        or substring(new.hashes from 1 for octet_length(old.hashes)) <> old.hashes)
    execute function refuse_rewriting();
alter table journal_tile enable always trigger only_longer;
create trigger never_forgotten before delete on journal_tile for each row execute function refuse_rewriting();
alter table journal_tile enable always trigger never_forgotten;

-- Takes whole streams out of the queue and makes one batch of them, both or neither: the application cannot take an
-- entry out in any other way. Streams whole, since the queue may hold the second entry of one only if it holds the first.
create function journal_take(most_streams int) returns bigint language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    next_index bigint;
    taken bytea;
begin
    select first_index + leaves into next_index from journal_batch order by first_index desc limit 1;
    with gone as (
        delete from journal_pending
        where stream in (select distinct stream from journal_pending limit most_streams)
        returning stream, stream_seq)
    select string_agg(uuid_send(stream) || int4send(stream_seq), ''::bytea order by stream, stream_seq) into taken from gone;
    if taken is null then
        return null;
    end if;
    insert into journal_batch (first_index, leaves, members)
    values (coalesce(next_index, 0), octet_length(taken) / 20, taken);
    return coalesce(next_index, 0);
end $$;

revoke all on function journal_take(int) from public;
grant execute on function journal_take(int) to "${application}";
revoke all on journal_batch, journal_tile, journal_checkpoint from "${application}";
grant select on journal_batch, journal_tile, journal_checkpoint to "${application}";
grant insert, update (hashes) on journal_tile to "${application}";
grant insert (size, note) on journal_checkpoint to "${application}";
