-- The application has no DDL and owns nothing; what the owner makes, it may read and write unless a migration says less.
grant usage on schema public to "${application}";
alter default privileges in schema public grant select, insert, update, delete on tables to "${application}";
alter default privileges in schema public grant usage, select on sequences to "${application}";

create extension if not exists btree_gist;
create extension if not exists btree_gin;
create extension if not exists pg_trgm;
