-- What people ask to be arranged so that they can take part (R-TRN-38): sealed, apart from the enrolment, and deleted
-- 30 days after its run is closed. Without an enrolment it is what somebody keeps for their next booking.

create table training.access_need (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    person_id    uuid        not null references platform.person (id),
    enrolment_id uuid,
    arrangements text        not null,
    words        text        not null,
    told_at      timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, enrolment_id) references training.enrolment (tenant_id, id)
);
create unique index needs_of_enrolment on training.access_need (tenant_id, enrolment_id) where enrolment_id is not null;
create unique index needs_kept on training.access_need (tenant_id, person_id) where enrolment_id is null;
create index needs_of_person on training.access_need (tenant_id, person_id);
select platform.protect('training.access_need', 'select, insert, update, delete');

-- Whoever was invited to a run needs the tick no more, and no sweep looks at interest.
update training.course_interest set reserved_claim = false where ended_at is not null;
