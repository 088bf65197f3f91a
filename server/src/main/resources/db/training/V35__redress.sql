-- What a learner is owed because the provider called a session or the whole run off (R-TRN-37).
create table training.redress (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    enrolment_id     uuid        not null,
    person_id        uuid        not null references platform.person (id),
    run_id           uuid        not null,
    session_id       uuid,
    refund_pence     bigint      not null check (refund_pence >= 0),
    costs_claimable  boolean     not null,
    owed_since       timestamptz not null,
    travel_pence     bigint check (travel_pence >= 0),
    assistance_pence bigint check (assistance_pence >= 0),
    costs_for        text        not null,
    claimed_at       timestamptz,
    settled_at       timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references training.enrolment (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    check ((claimed_at is null) = (travel_pence is null)),
    check ((claimed_at is null) = (assistance_pence is null)),
    check (costs_claimable or claimed_at is null)
);
create index redress_of_person on training.redress (tenant_id, person_id, owed_since);
create index redress_to_settle on training.redress (tenant_id, owed_since) where settled_at is null;
select platform.protect('training.redress', 'select, insert, update');

-- Numbers an area sets for its training, each within the range that is allowed in all of England.
create table training.parameter (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    key       text    not null,
    value     integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, key)
);
select platform.protect('training.parameter', 'select, insert, update');

-- Who has been reminded of which session; of one that was moved they are reminded again.
create table training.session_reminder (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    enrolment_id uuid        not null,
    session_id   uuid        not null,
    starts_at    timestamptz not null,
    sent_at      timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references training.enrolment (tenant_id, id),
    foreign key (tenant_id, session_id) references training.run_session (tenant_id, id),
    unique (tenant_id, session_id, enrolment_id, starts_at)
);
select platform.protect('training.session_reminder', 'select, insert');
