-- Panels: who was asked, who decided what, and when it took effect.

create table accreditation.panel_case (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    subject_type    text        not null check (subject_type in ('APPLICATION', 'CONCERN')),
    subject_id      uuid        not null,
    applicant_id    uuid        not null,
    body_id         uuid        not null,
    round           integer     not null check (round > 0),
    deferred_before boolean     not null,
    ties            integer     not null check (ties >= 0),
    proposal_id     uuid,
    size            integer     not null check (size in (3, 5, 7)),
    quorum          integer     not null check (quorum between 3 and size),
    status          text        not null check (status in ('CONVENED', 'INTERESTS_OPEN', 'READY', 'IN_SESSION',
                                                           'INQUORATE', 'DECIDED', 'RELEASED', 'TRANSFERRED', 'ENDED')),
    status_since    timestamptz not null,
    inquorate_since timestamptz,
    chair_id        uuid,
    transfer_cause  text check (transfer_cause in ('HOST_CONFLICT', 'SECOND_TIE', 'NO_PANEL_IN_TIME',
                                                   'NO_UNCONFLICTED_PANEL')),
    primary key (tenant_id, id),
    check (status <> 'INQUORATE' or inquorate_since is not null),
    check ((status = 'TRANSFERRED') = (transfer_cause is not null)),
    check (status not in ('DECIDED', 'RELEASED') or proposal_id is not null)
);
create unique index one_live_panel_for_a_subject on accreditation.panel_case (tenant_id, subject_id)
    where status not in ('RELEASED', 'TRANSFERRED', 'ENDED');
create index panel_case_by_status on accreditation.panel_case (tenant_id, status, status_since);
select platform.protect('accreditation.panel_case', 'select, insert, update');

create table accreditation.panel_seat (
    tenant_id            uuid    not null,
    id                   uuid    not null,
    version              integer not null,
    case_id              uuid    not null,
    person_id            uuid    not null,
    interest_asked_at    timestamptz,
    interest_answered_at timestamptz,
    interest_choice      text check (interest_choice in ('NONE', 'HAS_INTEREST')),
    interest_words       text,
    interest_links       text,
    interest_outcome     text check (interest_outcome in ('CLEAR', 'CLEARED_BY_CHAIR', 'RECUSED')),
    interest_decided_by  uuid,
    present              boolean not null,
    vote                 text check (vote in ('FOR', 'AGAINST', 'ABSTAIN')),
    vacated_at           timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, person_id),
    foreign key (tenant_id, case_id) references accreditation.panel_case (tenant_id, id),
    check ((interest_choice is null) = (interest_answered_at is null)),
    check (interest_outcome is null or interest_answered_at is not null),
    check (vote is null or (present and vacated_at is null and interest_outcome in ('CLEAR', 'CLEARED_BY_CHAIR')))
);
create index panel_seat_by_person on accreditation.panel_seat (tenant_id, person_id);
select platform.protect('accreditation.panel_seat', 'select, insert, update');

create table accreditation.panel_officer_interest (
    tenant_id            uuid        not null,
    id                   uuid        not null,
    version              integer     not null,
    case_id              uuid        not null,
    person_id            uuid        not null,
    interest_asked_at    timestamptz not null,
    interest_answered_at timestamptz not null,
    interest_choice      text        not null check (interest_choice in ('NONE', 'HAS_INTEREST')),
    interest_words       text        not null,
    interest_links       text        not null,
    interest_outcome     text        not null check (interest_outcome in ('CLEAR', 'RECUSED')),
    interest_decided_by  uuid,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, person_id),
    foreign key (tenant_id, case_id) references accreditation.panel_case (tenant_id, id)
);
select platform.protect('accreditation.panel_officer_interest', 'select, insert');

create table accreditation.panel_known_link (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    person_a  uuid    not null,
    person_b  uuid    not null,
    kind      text    not null,
    since     date    not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_a, person_b, kind, since)
);
create index panel_known_link_by_b on accreditation.panel_known_link (tenant_id, person_b);
select platform.protect('accreditation.panel_known_link', 'select, insert, delete');

-- What is put to the vote is never changed: another idea is another proposal.
create table accreditation.panel_proposal (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    case_id   uuid        not null,
    outcome   text        not null,
    put_by    uuid        not null,
    put_at    timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references accreditation.panel_case (tenant_id, id)
);
select platform.protect('accreditation.panel_proposal', 'select, insert');

create table accreditation.panel_finding (
    tenant_id    uuid    not null,
    id           uuid    not null,
    version      integer not null,
    proposal_id  uuid    not null,
    criterion    text    not null,
    finding      text    not null check (finding in ('MET', 'NEARLY', 'NOT_YET')),
    reason_code  text,
    reason_words text,
    primary key (tenant_id, id),
    unique (tenant_id, proposal_id, criterion),
    foreign key (tenant_id, proposal_id) references accreditation.panel_proposal (tenant_id, id),
    check ((reason_code is null) = (reason_words is null))
);
select platform.protect('accreditation.panel_finding', 'select, insert');

create table accreditation.panel_proposed_condition (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    proposal_id uuid    not null,
    criterion   text    not null,
    text        text    not null,
    due_on      date    not null,
    is_public   boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, proposal_id, criterion),
    foreign key (tenant_id, proposal_id) references accreditation.panel_proposal (tenant_id, id)
);
select platform.protect('accreditation.panel_proposed_condition', 'select, insert');
