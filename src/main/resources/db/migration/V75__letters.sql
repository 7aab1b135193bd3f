-- Letters as they were written, in both languages; the recipient's inbox is the record, mail only announces it. The
-- number is copied so that an inbox is one query of one table. A letter changes by nothing but its first reading.
create table letter (
    id          uuid        primary key,
    agency_id   int         not null,
    declaration uuid,
    number      text,
    version     int         not null,
    name        text        not null,
    recipient   uuid        not null,
    subject_id  text        not null,
    subject_en  text        not null,
    text_id     text        not null,
    text_en     text        not null,
    written_at  timestamptz not null,
    call        text        not null,  -- the same for every try of the call that wrote it
    read_at     timestamptz,
    unique (recipient, call),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
) with (fillfactor = 95);

create index letter_unread on letter (recipient) where read_at is null;
create index letter_of_declaration on letter (declaration);

-- Mails, each to one person. LEASED is being sent; next_at is when a NEW or RETRY is due and when a lease ends. The postman
-- works for all agencies, and nobody else reads this table but for the delivery of a letter.
create table outbox (
    id             uuid        primary key,
    letter         uuid        unique references letter (id),
    agency_id      int         not null,
    recipient      uuid        not null,
    address        text        not null check (address !~ '[[:cntrl:][:space:]]'),
    language       text        not null check (language in ('id', 'en')),
    subject        text        not null check (subject !~ '[[:cntrl:]]'),
    text           text        not null,
    message_id     text        not null check (message_id !~ '[[:cntrl:][:space:]]'),
    priority       smallint    not null default 5,  -- smaller goes first
    state          text        not null check (state in ('NEW', 'LEASED', 'SENT', 'RETRY', 'DEAD', 'BOUNCED')),
    attempts       int         not null default 0,
    created_at     timestamptz not null,
    next_at        timestamptz not null,
    handed_over_at timestamptz,
    carrier        text        check (carrier in ('SMTP', 'FILE')),
    last_answer    text
) with (fillfactor = 80);

create index outbox_due on outbox (priority, next_at) where state in ('NEW', 'RETRY', 'LEASED');

-- What was written stays as it was written.
revoke update, delete on letter from "${application}";
grant update (read_at) on letter to "${application}";
