-- What people are asked to do, and what they decided. Number, kind and bundle are copied so that an inbox is one query of one table.
create table work (
    id           uuid        primary key,
    declaration  uuid        not null,
    agency_id    int         not null,
    number       text        not null,
    kind         text        not null,
    bundle       text        not null,
    step         text        not null,
    task         text        not null,  -- of the engine
    scope        text        not null check (scope in ('AGENCY', 'UNIT', 'SUPERIOR', 'DECLARANT', 'PANEL')),
    role         text,                  -- whose holders are asked; null where a person is
    unit         int,                   -- only of this unit; null: of the whole agency
    person       uuid,                  -- who alone is asked
    level        text,
    item         text,                  -- which entry of the step's list it is about: a person or a row; null: asked once
    state        text        not null check (state in ('OPEN', 'DONE', 'WITHDRAWN')),
    assignee     uuid,
    assignee_for uuid,                  -- the principal on whose behalf a stand-in took it
    created_at   timestamptz not null,
    due_on       date,
    withdrawn_by uuid,                  -- whose act made it needless; null where it was the system's
    decided_by   uuid,
    decided_for  uuid,                  -- the principal on whose behalf a stand-in decided
    decided_role text,
    decided_at   timestamptz,
    outcome      text,
    answers      jsonb,
    note         text,
    closing      boolean     not null default false,  -- the decision with which the case ended
    check ((role is null) <> (person is null)),
    check ((state = 'DONE') = (decided_at is not null))
) with (fillfactor = 80);

create index work_of_role on work (agency_id, role, due_on, created_at) where state = 'OPEN';
create index work_of_person on work (person) where state = 'OPEN' and person is not null;
create index work_of_assignee on work (assignee) where state = 'OPEN' and assignee is not null;
create index work_of_principal on work (assignee_for) where state = 'OPEN' and assignee_for is not null;
create index work_of_declaration on work (declaration);

-- What an officer recorded of the letter of an authority outside, until a second one confirms it.
create table outside_decision (
    work        uuid        primary key references work (id),
    declaration uuid        not null,
    agency_id   int         not null,
    authority   text        not null,
    outcome     text        not null,
    answers     jsonb,
    note        text        not null,
    recorded_by uuid        not null,
    recorded_at timestamptz not null
);

-- The elements that a case passed. An activity's id is kept only while it is not left.
create table path_step (
    declaration uuid        not null,
    seq         bigint      not null generated always as identity,
    agency_id   int         not null,
    activity    text,
    element     text        not null,
    type        text        not null,
    entered_at  timestamptz not null,
    left_at     timestamptz,
    cancelled   boolean     not null default false,
    primary key (declaration, seq)
);

create unique index path_step_not_left on path_step (activity) where activity is not null;

-- Whom a rule keeps from a whole declaration; worked out from the rules, which judge anew when somebody acts.
create table bar (
    declaration uuid not null,
    person      uuid not null,
    rule        text not null,
    agency_id   int  not null,
    primary key (declaration, person, rule)
);
