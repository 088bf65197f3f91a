-- Somebody is suspended for a time because of a stated risk. What the risk is, and what reviews found, is sealed.
create table accreditation.interim_measure (
    tenant_id        uuid        not null,
    id               uuid        not null,
    accreditation_id uuid        not null,
    number           text        not null,
    person_id        uuid        not null references platform.person,
    status           text        not null check (status in ('PROPOSED', 'RUNNING', 'ENDED', 'LAPSED', 'CALLED_OFF')),
    risk             text        not null,
    proposed_by      uuid        not null references platform.person,
    proposed_at      timestamptz not null,
    agreed_by        uuid references platform.person check (agreed_by <> proposed_by),
    begun_at         timestamptz,
    review_by        date,
    last_day         date check (review_by <= last_day),
    closed_at        timestamptz,
    closing_reason   text        not null,
    version          integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, accreditation_id)
        references accreditation.accreditation (tenant_id, id) deferrable initially deferred,
    check ((agreed_by is null) = (begun_at is null) and (begun_at is null) = (review_by is null)
        and (begun_at is null) = (last_day is null)),
    check (status not in ('RUNNING', 'ENDED', 'LAPSED') or begun_at is not null),
    check ((status in ('PROPOSED', 'RUNNING')) = (closed_at is null))
);
-- One at a time about one broker.
create unique index interim_measure_open on accreditation.interim_measure (tenant_id, accreditation_id)
    where status in ('PROPOSED', 'RUNNING');
create index interim_measure_of on accreditation.interim_measure (tenant_id, person_id);
select platform.protect('accreditation.interim_measure', 'select, insert, update');

create table accreditation.interim_review (
    tenant_id   uuid        not null,
    id          uuid        not null,
    measure_id  uuid        not null,
    reviewed_by uuid        not null references platform.person,
    reviewed_at timestamptz not null,
    finding     text        not null,
    next_by     date        not null,
    version     integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, measure_id)
        references accreditation.interim_measure (tenant_id, id) deferrable initially deferred
);
create index interim_review_of on accreditation.interim_review (tenant_id, measure_id);
select platform.protect('accreditation.interim_review', 'select, insert');
