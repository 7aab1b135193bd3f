-- Objects of gift reports, each with a status and an end of its own, and the legal facts as the UPG corrected them.
create table gift_object (
    declaration uuid    not null,
    agency_id   int     not null,
    row_id      text    not null,
    position    int     not null check (position > 0),
    description text    not null,
    value       bigint,
    status      text    not null check (status in ('REFUSED', 'NOT_REPORTABLE', 'UNDER_EXAMINATION', 'AT_KPK',
        'STATE_PROPERTY', 'RECIPIENT_KEEPS', 'NOT_FOLLOWED_UP', 'HANDED_OVER', 'COMPENSATED')),
    gol_number  text,
    decree      text,
    decree_on   date,
    settled_on  date,
    settled_to  text,
    reference   text,
    paid        bigint,
    primary key (declaration, row_id),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);

create table gift_assessment (
    declaration uuid    not null,
    agency_id   int     not null,
    row_id      text    not null,
    fact        text    not null,
    holds       boolean not null,
    primary key (declaration, row_id, fact),
    foreign key (declaration, agency_id) references declaration (id, agency_id)
);
