-- Courses: what providers teach, in versions that a body approves. Areas of the national framework stand by their codes.

create table training.training_provider (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    name      text    not null check (name <> ''),
    link      text    not null check (link in ('NONE', 'BODY', 'HOST')),
    primary key (tenant_id, id),
    unique (tenant_id, name)
);
select platform.protect('training.training_provider');

create table training.course (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    provider_id uuid        not null,
    purpose     text        not null check (purpose in ('BROKER_SKILLS', 'INTRO', 'REFRESHER', 'CO_TRAINER_PREP')),
    begun_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, provider_id) references training.training_provider (tenant_id, id)
);
create index courses_of_provider on training.course (tenant_id, provider_id);
select platform.protect('training.course');

create table training.course_version (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    course_id        uuid        not null,
    no               integer     not null check (no > 0),
    status           text        not null check (status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'RETIRED')),
    status_since     timestamptz not null,
    title            text        not null,
    summary          text        not null,
    edition_code     text        not null,
    areas            text        not null,
    minutes          integer     not null check (minutes >= 0),
    methods          text        not null,
    assessments      text        not null,
    shaped_by        text        not null,
    shaped_by_people integer     not null check (shaped_by_people >= 0),
    what_changed     text        not null,
    access_statement text        not null,
    beforehand       text        not null,
    open_to_all      boolean     not null,
    reviewing_area   uuid,
    submitted_by     uuid references platform.person (id),
    approved_by      uuid references platform.person (id),
    give_back_reason text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, course_id, no),
    foreign key (tenant_id, course_id) references training.course (tenant_id, id),
    -- What is approved was shaped by disabled people or carers, is open to all, and was decided by somebody else
    -- (R-TRN-01, 07; B24).
    check (status not in ('APPROVED', 'RETIRED')
        or (approved_by is not null and approved_by <> submitted_by and reviewing_area is not null
            and open_to_all and shaped_by_people > 0 and what_changed <> '' and access_statement <> ''))
);
-- One version at a time is being written or reviewed.
create unique index one_version_in_the_making on training.course_version (tenant_id, course_id)
    where status in ('DRAFT', 'IN_REVIEW');
create index versions_waiting on training.course_version (tenant_id, status_since) where status = 'IN_REVIEW';
select platform.protect('training.course_version');

-- One area asks another's body about a course.
create table training.course_review (
    id                uuid primary key,
    version           integer     not null,
    course_id         uuid        not null,
    course_version_id uuid        not null,
    home_area         uuid        not null,
    reviewing_area    uuid        not null check (reviewing_area <> home_area),
    provider_name     text        not null,
    title             text        not null,
    summary           text        not null,
    edition_code      text        not null,
    areas             text        not null,
    minutes           integer     not null,
    methods           text        not null,
    assessments       text        not null,
    shaped_by         text        not null,
    shaped_by_people  integer     not null,
    what_changed      text        not null,
    access_statement  text        not null,
    beforehand        text        not null,
    open_to_all       boolean     not null,
    submitted_by      uuid        not null references platform.person (id),
    asked_at          timestamptz not null,
    approved          boolean,
    reason            text        not null,
    decided_by        uuid references platform.person (id),
    decided_at        timestamptz,
    taken_home_at     timestamptz,
    check ((decided_at is null) = (approved is null) and (decided_at is null) = (decided_by is null)),
    check (decided_by <> submitted_by)
);
create index reviews_asked_of on training.course_review (reviewing_area, asked_at) where decided_at is null;
create index reviews_to_take_home on training.course_review (home_area) where decided_at is not null and taken_home_at is null;
select platform.share('training.course_review', 'select, insert, update');
