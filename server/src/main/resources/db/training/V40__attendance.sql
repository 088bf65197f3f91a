-- Who came to which session. A mark is never overwritten: a correction stands beside it.

create table training.attendance_mark (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    run_id         uuid        not null,
    session_id     uuid        not null,
    enrolment_id   uuid        not null,
    person_id      uuid        not null references platform.person (id),
    mark           text        not null check (mark in ('PRESENT', 'PARTIAL', 'REMOTE', 'APOLOGY', 'ABSENT')),
    minutes        integer check (minutes > 0),
    access_failure boolean     not null,
    marked_by      uuid        not null references platform.person (id),
    marked_at      timestamptz not null,
    correction_of  uuid,
    corrected_at   timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    foreign key (tenant_id, session_id) references training.run_session (tenant_id, id),
    foreign key (tenant_id, correction_of) references training.attendance_mark (tenant_id, id),
    check ((minutes is not null) = (mark = 'PARTIAL')),
    -- Nobody who was there missed it.
    check (not access_failure or mark in ('ABSENT', 'APOLOGY', 'PARTIAL')),
    -- One mark holds; a correction comes in the same transaction as the end of the one before.
    constraint one_mark_holds exclude using gist (tenant_id with =, enrolment_id with =, session_id with =)
        where (corrected_at is null) deferrable initially deferred
);
create index marks_of_run on training.attendance_mark (tenant_id, run_id, session_id);
create index marks_of_person on training.attendance_mark (tenant_id, person_id);
select platform.protect('training.attendance_mark', 'select, insert, update');

create table training.mark_query (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    run_id      uuid        not null,
    mark_id     uuid        not null,
    person_id   uuid        not null references platform.person (id),
    words       text        not null check (words <> ''),
    asked_at    timestamptz not null,
    answer      text        not null,
    answered_by uuid references platform.person (id),
    answered_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, mark_id) references training.attendance_mark (tenant_id, id),
    check ((answered_at is null) = (answered_by is null) and (answered_at is null) = (answer = ''))
);
create unique index one_open_query on training.mark_query (tenant_id, mark_id) where answered_at is null;
create index queries_of_run on training.mark_query (tenant_id, run_id, asked_at);
select platform.protect('training.mark_query', 'select, insert, update');
