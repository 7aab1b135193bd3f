-- Sessions in the database, as Spring Session JDBC has them; times in milliseconds since 1970.
create table web_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);

create index web_session_ends on web_session (expiry_time);
create index web_session_of on web_session (principal_name) where principal_name is not null;

-- A value is JSON: see SessionJson.
create table web_session_attributes (
    session_primary_id char(36)     not null references web_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);

-- What an account signs in with beside its password. Read before anybody is known, so no policy guards it.
create table sign_in (
    username    text primary key references account,
    must_change boolean not null default false, -- the password was given by an administrator
    secret      bytea check (length(secret) = 20), -- of the one-time codes; null without a second factor
    since       timestamptz,                    -- when the second factor was set up; null until a code confirmed it
    last_step   bigint,                         -- the 30 seconds of the code used last: none is taken twice
    last_at     timestamptz                     -- when somebody signed in last
);

-- Codes for who has lost the second factor, each good once; hashed, being long and random.
create table recovery_code (
    username text  not null references account,
    hash     bytea not null check (length(hash) = 32),
    used_at  timestamptz,
    primary key (username, hash)
);

-- Tries to sign in that did not (or not yet) succeed, counted by what the key is the hash of: an account from an address,
-- an account, an address, a browser known to an account. Shared by all nodes.
create table sign_in_try (
    key      bytea       primary key check (length(key) = 32),
    failures int         not null,
    last_at  timestamptz not null
);

create index sign_in_try_last on sign_in_try (last_at);

-- Browsers that somebody signed in with before: others who fail from elsewhere do not keep them waiting.
create table known_browser (
    token    bytea       primary key check (length(token) = 32),
    username text        not null references account,
    seen_at  timestamptz not null
);

create index known_browser_of on known_browser (username);
