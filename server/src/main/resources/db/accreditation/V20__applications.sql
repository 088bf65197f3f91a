-- Applications: what a person tells an area's body, and what the body does with it.

-- Evidence belongs to the person, not to an area, and is lent to one application at a time.
create table accreditation.evidence_item (
    id          uuid primary key,
    version     integer     not null,
    person_id   uuid        not null references platform.person (id),
    route       text        not null,
    title       text        not null check (length(title) between 1 and 200),
    obtained_on date        not null,
    others_data text        not null check (others_data in ('NONE', 'AGREED', 'COVERED_UP')),
    words       text        not null,
    file_name   text,
    file_format text,
    file_size   integer,
    sha256      text check (sha256 ~ '^[0-9a-f]{64}$'),
    added_at    timestamptz not null,
    check (words <> '' or file_name is not null),
    check ((file_name is null) = (file_format is null)),
    check ((file_name is null) = (sha256 is null))
);
create index evidence_of_person on accreditation.evidence_item (person_id, added_at desc);
select platform.share('accreditation.evidence_item', 'select, insert, update, delete');

create table accreditation.evidence_content (
    id    uuid primary key references accreditation.evidence_item (id) on delete cascade,
    bytes bytea not null
);
-- Pictures, sound and documents are packed already.
alter table accreditation.evidence_content alter column bytes set storage external;
select platform.share('accreditation.evidence_content', 'select, insert, delete');

-- What happened to a person's standing anywhere; coordinators see it only for an application in their hands.
create table accreditation.prior_outcome (
    id           uuid primary key,
    version      integer not null,
    person_id    uuid    not null references platform.person (id),
    area_id      uuid    not null,
    kind         text    not null check (kind in ('REFUSED', 'WITHDRAWN', 'LEFT_DURING_CONCERN')),
    on_day       date    not null,
    reapply_from date
);
create index prior_outcome_of_person on accreditation.prior_outcome (person_id);
select platform.share('accreditation.prior_outcome', 'select, insert');

create table accreditation.application (
    tenant_id              uuid        not null,
    id                     uuid        not null,
    version                integer     not null,
    person_id              uuid        not null references platform.person (id),
    kind                   text        not null,
    status                 text        not null,
    edition_code           text        not null,
    interpretation_version integer     not null,
    started_at             timestamptz not null,
    submitted_at           timestamptz,
    moved_at               timestamptz not null,
    round                  integer     not null,
    returned_in_round      integer     not null,
    deferred_once          boolean     not null,
    adult                  text        not null check (adult = 'YES'),
    has_ties               text        not null,
    had_outcomes           text        not null,
    outcomes_words         text        not null,
    asked_on               date,
    reply_by               date,
    reminded_up_to         date,
    reminders_sent         integer     not null,
    check_level            text,
    check_outcome          text,
    check_seen_on          date,
    check_seen_by          uuid references platform.person (id),
    primary key (tenant_id, id),
    check (submitted_at is not null or status in ('DRAFT', 'WITHDRAWN_BY_APPLICANT')),
    check (reply_by is not null or status not in ('RETURNED', 'INFO_REQUESTED')),
    check ((check_level is null) = (check_seen_on is null) and (check_level is null) = (check_seen_by is null))
);
-- One live application per person and kind here, whatever two browsers do at once.
create unique index one_live_application on accreditation.application (tenant_id, person_id, kind)
    where status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'IN_ASSESSMENT', 'INFO_REQUESTED', 'READY_FOR_PANEL', 'WITH_PANEL');
create index applications_of_person on accreditation.application (tenant_id, person_id, started_at desc);
create index applications_by_submission on accreditation.application (tenant_id, status, submitted_at, id);
create index applications_by_move on accreditation.application (tenant_id, status, moved_at, id);
create index applications_waiting_for_reply on accreditation.application (tenant_id, reply_by)
    where status in ('RETURNED', 'INFO_REQUESTED');
select platform.protect('accreditation.application');

create table accreditation.criterion_claim (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    application_id  uuid        not null,
    criterion_code  text        not null,
    statement       text        not null,
    talk_it_through boolean     not null,
    changed_at      timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, application_id, criterion_code),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
select platform.protect('accreditation.criterion_claim');

create table accreditation.lent_evidence (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    application_id uuid        not null,
    criterion_code text        not null,
    evidence_id    uuid        not null,
    lent_at        timestamptz not null,
    taken_back_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
create unique index lent_once on accreditation.lent_evidence (tenant_id, application_id, criterion_code, evidence_id)
    where taken_back_at is null;
select platform.protect('accreditation.lent_evidence');

create table accreditation.independence_tie (
    tenant_id             uuid    not null,
    id                    uuid    not null,
    version               integer not null,
    application_id        uuid    not null,
    counterparty          text    not null,
    name                  text    not null,
    kind                  text    not null,
    here                  text    not null check (here in ('YES', 'NO')),
    supports_my_customers text    not null,
    share_percent         numeric(5, 2) check (share_percent > 0 and share_percent <= 100),
    from_day              date    not null,
    until_day             date check (until_day > from_day),
    plan                  text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
create index ties_of_application on accreditation.independence_tie (tenant_id, application_id);
select platform.protect('accreditation.independence_tie');

create table accreditation.accepted_undertaking (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    application_id uuid        not null,
    code           text        not null check (code ~ '^U[1-8]$'),
    accepted_at    timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, application_id, code),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
select platform.protect('accreditation.accepted_undertaking');

create table accreditation.clock_pause (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    application_id uuid    not null,
    cause          text    not null,
    owner          text    not null check (owner in ('APPLICANT', 'BODY')),
    from_day       date    not null,
    until_day      date check (until_day >= from_day),
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
create unique index one_open_pause_per_cause on accreditation.clock_pause (tenant_id, application_id, cause)
    where until_day is null;
create index pauses_of_application on accreditation.clock_pause (tenant_id, application_id);
select platform.protect('accreditation.clock_pause');

create table accreditation.application_question (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    application_id uuid        not null,
    about          text        not null,
    asked          text        not null,
    asked_by       uuid        not null references platform.person (id),
    asked_at       timestamptz not null,
    answer         text        not null,
    answered_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
create index questions_of_application on accreditation.application_question (tenant_id, application_id);
select platform.protect('accreditation.application_question');

create table accreditation.case_involvement (
    tenant_id            uuid        not null,
    id                   uuid        not null,
    version              integer     not null,
    application_id       uuid        not null,
    person_id            uuid        not null references platform.person (id),
    part                 text        not null check (part in ('COORDINATOR', 'ASSESSOR')),
    interest             text        not null check (interest in ('NOT_ANSWERED', 'CLEAR', 'RECUSED')),
    interest_words       text        not null,
    asked_at             timestamptz not null,
    answered_at          timestamptz,
    recommendation       text,
    recommendation_words text        not null,
    recommended_at       timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, application_id, person_id, part),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id),
    check ((interest = 'NOT_ANSWERED') = (answered_at is null)),
    check ((recommendation is null) = (recommended_at is null))
);
create index involvements_of_person on accreditation.case_involvement (tenant_id, person_id, part, interest);
select platform.protect('accreditation.case_involvement');

create table accreditation.criterion_rating (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    application_id uuid        not null,
    criterion_code text        not null,
    assessor_id    uuid        not null references platform.person (id),
    rating         text        not null check (rating in ('MET', 'NEARLY', 'NOT_YET')),
    reason         text        not null,
    rated_at       timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, application_id, criterion_code, assessor_id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
select platform.protect('accreditation.criterion_rating');

-- What a person asked for so that they can take part. Apart from the case, so that no panel ever reads it.
create table accreditation.personal_arrangement (
    tenant_id       uuid    not null,
    id              uuid    not null,
    version         integer not null,
    application_id  uuid    not null,
    wanted          text    not null,
    asked_at        timestamptz,
    agreed          text    not null,
    agreed_at       timestamptz,
    extra_days      integer not null check (extra_days between 0 and 365),
    fee_waived_at   timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, application_id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
select platform.protect('accreditation.personal_arrangement');
