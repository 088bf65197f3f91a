-- Enrolment: who has a place on a run, who is offered one, and who waits.

create table training.enrolment (
    tenant_id         uuid        not null,
    id                uuid        not null,
    version           integer     not null,
    run_id            uuid        not null,
    course_id         uuid        not null,
    person_id         uuid        not null references platform.person (id),
    status            text        not null check (status in ('WAITING', 'OFFERED', 'CONFIRMED', 'ATTENDING', 'COMPLETED',
                                                             'PARTLY', 'NOT_COMPLETED', 'NO_SHOW', 'CANCELLED')),
    status_since      timestamptz not null,
    joined_at         timestamptz not null,
    reserved_claim    boolean     not null,
    becoming_broker   boolean,
    pair_id           uuid,
    band              integer     not null check (band in (1, 3)),
    queued_at         timestamptz not null,
    held_up_since     timestamptz,
    passed_at         timestamptz,
    room_seats        integer     not null check (room_seats between 1 and 100),
    seats_wanted      integer     not null check (seats_wanted between 1 and 100),
    seats_agreed      boolean     not null,
    offer_made_at     timestamptz,
    offer_expires_at  timestamptz,
    offer_reminded_at timestamptz,
    offers_expired    integer     not null check (offers_expired >= 0),
    cancel_cause      text check (cancel_cause in ('LEARNER', 'DECLINED', 'OFFERS_RAN_OUT', 'CHOSE_ANOTHER_RUN',
                                                   'BOOKING_CLOSED', 'PROVIDER', 'RUN_CANCELLED')),
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    check ((status = 'OFFERED') = (offer_expires_at is not null)),
    check ((offer_made_at is null) = (offer_expires_at is null)),
    check (offer_made_at < offer_expires_at),
    check ((status = 'CANCELLED') = (cancel_cause is not null))
);
-- R-TRN-25: the locked run keeps both too; these hold whatever the code does.
create unique index one_live_enrolment_on_a_run on training.enrolment (tenant_id, run_id, person_id)
    where status in ('WAITING', 'OFFERED', 'CONFIRMED', 'ATTENDING');
create unique index one_confirmed_place_on_a_course on training.enrolment (tenant_id, course_id, person_id)
    where status = 'CONFIRMED';
create index enrolments_of_run on training.enrolment (tenant_id, run_id, status);
create index enrolments_of_person on training.enrolment (tenant_id, person_id, status_since);
select platform.protect('training.enrolment', 'select, insert, update');

-- Who was moved by whom, and why. Kept as it was written (R-TRN-19).
create table training.enrolment_move (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    enrolment_id  uuid        not null,
    moved_by      uuid        not null references platform.person (id),
    reason        text        not null check (length(reason) >= 10),
    from_position integer     not null check (from_position > 0),
    to_position   integer     not null check (to_position > 0),
    at            timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references training.enrolment (tenant_id, id)
);
create index moves_of_enrolment on training.enrolment_move (tenant_id, enrolment_id);
select platform.protect('training.enrolment_move', 'select, insert');

-- Who would come to a course when there is a run (R-TRN-42).
create table training.course_interest (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    course_id      uuid        not null,
    person_id      uuid        not null references platform.person (id),
    joined_at      timestamptz not null,
    supporters     integer     not null check (supporters between 0 and 99),
    reserved_claim boolean     not null,
    comes_first    boolean     not null,
    ended_at       timestamptz,
    primary key (tenant_id, id)
);
create unique index interested_once on training.course_interest (tenant_id, course_id, person_id)
    where ended_at is null;
select platform.protect('training.course_interest', 'select, insert, update');
