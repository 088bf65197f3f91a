-- Completions: what came of a run for a learner, and the evidence they may use.

create table training.completion (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    enrolment_id      uuid        not null,
    person_id         uuid        not null references platform.person (id),
    outcome           text        not null check (outcome in ('COMPLETED', 'PARTLY', 'NOT_COMPLETED')),
    attended          integer     not null check (attended >= 0),
    run_id            uuid        not null,
    course_id         uuid        not null,
    course_version_id uuid        not null,
    version_no        integer     not null,
    title             text        not null,
    edition_code      text        not null,
    minutes           integer     not null,
    provider          text        not null,
    areas             text        not null,
    sessions          integer     not null check (sessions > 0),
    attendance_floor  integer     not null check (attendance_floor between 0 and 100),
    co_delivered      boolean     not null,
    completed_on      date        not null,
    recorded_at       timestamptz not null,
    replaces          uuid,
    voided_at         timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references training.enrolment (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    foreign key (tenant_id, replaces) references training.completion (tenant_id, id)
);
create unique index one_standing_completion on training.completion (tenant_id, enrolment_id) where voided_at is null;
create index completions_of_person on training.completion (tenant_id, person_id);
-- What was recorded stays as it was, whatever becomes of the course (R-TRN-33); it can only be voided.
select platform.protect('training.completion', 'select, insert, update (voided_at, version)');

create table training.evidence_offer (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    completion_id uuid        not null,
    person_id     uuid        not null references platform.person (id),
    area_code     text        not null,
    depth         text        not null check (depth in ('INTRO', 'FULL')),
    edition_code  text        not null,
    made_at       timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, completion_id, area_code),
    foreign key (tenant_id, completion_id) references training.completion (tenant_id, id)
);
create index offers_to_person on training.evidence_offer (tenant_id, person_id);
select platform.protect('training.evidence_offer', 'select, insert');

-- The learner attached it, and may take it back.
create table training.evidence_use (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    offer_id       uuid        not null,
    application_id uuid        not null,
    used_at        timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, offer_id, application_id),
    foreign key (tenant_id, offer_id) references training.evidence_offer (tenant_id, id)
);
select platform.protect('training.evidence_use', 'select, insert, delete');
