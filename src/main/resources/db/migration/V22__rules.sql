-- Every version of every decision table there ever was. Rows are never deleted: findings cite them.
create extension if not exists btree_gist;

create table rule_table (
    id            uuid primary key,
    key           text        not null,
    agency_id     int,                    -- null: everybody's
    valid         daterange   not null,
    version       text        not null,   -- first day in force and the head of the hash
    hash          text        not null,   -- SHA-256 over the bytes, lower-case hex
    source        text        not null,
    dmn           bytea       not null,
    added_at      timestamptz not null,
    superseded_at timestamptz,            -- when a newer text for the same days took its place
    constraint rule_table_one_a_day exclude using gist
        (key with =, (coalesce(agency_id, 0)) with =, valid with &&) where (superseded_at is null)
);
