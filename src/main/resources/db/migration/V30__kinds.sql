-- Every version of every kind of declaration there ever was. Rows are never deleted: cases run on them.
create table kind_bundle (
    id          text primary key,           -- SHA-256 over names and bytes of the files, lower-case hex
    kind        text        not null,
    prefix      text        not null,       -- what numbers carry
    files       bytea       not null,       -- the folder as a ZIP
    origin      text        not null check (origin in ('PACKAGED', 'UPLOADED')),
    deployed_at timestamptz not null,
    deployed_by uuid,                       -- null: the program itself, at a start
    current     boolean     not null
);

create unique index kind_bundle_current on kind_bundle (kind) where current;
create unique index kind_bundle_prefix on kind_bundle (prefix) where current;
