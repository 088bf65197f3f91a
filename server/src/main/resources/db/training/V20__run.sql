-- Runs: dated deliveries of a course, with their sessions and trainers.

create table training.run (
    tenant_id             uuid        not null,
    id                    uuid        not null,
    version               integer     not null,
    course_id             uuid        not null,
    course_version_id     uuid        not null,
    mode                  text        not null check (mode in ('IN_PERSON', 'ONLINE', 'MIXED')),
    learner_places        integer     not null check (learner_places between 1 and 500),
    room_places           integer     check (room_places > 0),
    min_learners          integer     not null check (min_learners >= 0),
    over_capacity         boolean     not null,
    reserved_share        integer     not null check (reserved_share between 0 and 100),
    reserved_release_days integer     not null check (reserved_release_days >= 0),
    reserved_released_at  timestamptz,
    booking_opens_at      timestamptz not null,
    booking_closes_at     timestamptz not null,
    hold_hours            integer     not null check (hold_hours > 0),
    co_delivery_floor     integer     not null check (co_delivery_floor between 0 and 100),
    attendance_floor      integer     not null check (attendance_floor between 0 and 100),
    fee_pence             bigint      not null check (fee_pence >= 0),
    waiver                text        not null,
    status                text        not null,
    status_since          timestamptz not null,
    starts_at             timestamptz,
    ends_at               timestamptz,
    replacement_sought    text        not null,
    cancel_reason         text        not null,
    sequence              integer     not null,
    changed_at            timestamptz not null,
    shared_with           text        not null,
    primary key (tenant_id, id),
    check (booking_opens_at < booking_closes_at),
    check (starts_at < ends_at),
    -- A room holds everybody who learns, and two who teach (R-TRN-15).
    check (mode = 'ONLINE' or room_places >= learner_places + 2),
    -- Nothing is bookable, under way or over that has no session.
    check (starts_at is not null or status in ('PLANNED', 'CANCELLED')),
    check (cancel_reason <> '' or status <> 'CANCELLED')
);
create index runs_by_start on training.run (tenant_id, starts_at, id);
create index runs_of_course on training.run (tenant_id, course_id, starts_at);
create index runs_to_watch on training.run (tenant_id, booking_closes_at)
    where status in ('OPEN', 'BOOKING_CLOSED', 'IN_PROGRESS', 'DELIVERED');
select platform.protect('training.run');

create table training.run_session (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    run_id            uuid        not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    place             text        not null,
    town              text        not null,
    join_info         text        not null,
    access            text        not null,
    access_said       boolean     not null,
    make_up           boolean     not null,
    co_taught_minutes integer check (co_taught_minutes >= 0),
    cancelled_at      timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    check (starts_at < ends_at),
    check (place <> '' or join_info <> ''),
    -- Whatever two people arrange at once; checked at the end, so that two sessions can change places.
    constraint sessions_never_overlap exclude using gist
        (tenant_id with =, run_id with =, tstzrange(starts_at, ends_at) with &&) where (cancelled_at is null)
        deferrable initially deferred
);
create index sessions_of_run on training.run_session (tenant_id, run_id, starts_at);
select platform.protect('training.run_session');

create table training.trainer_assignment (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    run_id            uuid        not null,
    person_id         uuid        not null references platform.person (id),
    role              text        not null check (role in ('LEAD', 'CO_TRAINER', 'ASSISTANT')),
    status            text        not null check (status in ('INVITED', 'CONFIRMED', 'DECLINED', 'WITHDREW')),
    lived_experience  text        not null check (lived_experience in ('NOT_ANSWERED', 'YES', 'NO')),
    pay_pence_an_hour bigint      not null check (pay_pence_an_hour > 0),
    pay_basis         text        not null check (pay_basis in ('PAID', 'EXPENSES', 'VOLUNTEER_BY_CHOICE')),
    invited_at        timestamptz not null,
    answered_at       timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    check ((answered_at is null) = (status = 'INVITED'))
);
create unique index invited_once on training.trainer_assignment (tenant_id, run_id, person_id)
    where status in ('INVITED', 'CONFIRMED');
create index assignments_of_person on training.trainer_assignment (tenant_id, person_id);
select platform.protect('training.trainer_assignment');
