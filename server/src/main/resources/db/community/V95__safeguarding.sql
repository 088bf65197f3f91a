-- What people are worried about. Every word is sealed under a key of its own; the history of a concern stands beside it
-- and is only ever added to. Without a name there is no person either.

create table community.concern (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    version             integer     not null,
    raised_by           uuid references platform.person (id),
    raised_at           timestamptz not null,
    status              text        not null check (status in ('RAISED', 'TRIAGED', 'REFERRED_COUNCIL', 'REFERRED_POLICE',
                                                               'INTERNAL_ACTION', 'NO_FURTHER_ACTION', 'FOLLOW_UP', 'CLOSED')),
    danger              boolean     not null,
    words               text        not null,
    call_back           text        not null,
    wishes              text        not null,
    consent             text        not null check (consent in ('NOT_ASKED', 'YES', 'NO')),
    hidden_from         text        not null,
    assigned_to         uuid references platform.person (id),
    triaged_at          timestamptz,
    outcome             text check (outcome in ('COUNCIL', 'POLICE', 'HERE', 'NOTHING_MORE')),
    sharing_reason      text check (sharing_reason in ('RISK_TO_LIFE', 'OTHERS', 'COERCION', 'CAPACITY', 'CRIME')),
    deputy_told_at      timestamptz,
    coordinator_told_at timestamptz,
    primary key (tenant_id, id),
    -- Something was told: words or a way to call back.
    check (words <> '' or call_back <> '')
);
create index concern_waiting on community.concern (tenant_id, raised_at) where status = 'RAISED';
create index concern_of_raiser on community.concern (tenant_id, raised_by) where raised_by is not null;
select platform.protect('community.concern', 'select, insert, update');

create table community.concern_note (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    concern_id uuid        not null,
    kind       text        not null check (kind in ('RAISED', 'LEAD_TOLD', 'DEPUTY_TOLD', 'COORDINATOR_TOLD', 'READ',
                                                    'TAKEN_UP', 'TRIAGED', 'DECIDED', 'FOLLOWED_UP', 'CLOSED')),
    by_person  uuid references platform.person (id),
    words      text        not null,
    at         timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, concern_id) references community.concern (tenant_id, id)
);
create index notes_of_concern on community.concern_note (tenant_id, concern_id, at);
select platform.protect('community.concern_note', 'select, insert');

create table community.protective_switch (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    kind            text        not null check (kind in ('PAUSE_SIGNATORY', 'PAUSE_MEMBER', 'SUSPEND_GRANT', 'REVIEW_ALL',
                                                         'HIDE_PROFILE')),
    person_id       uuid        not null references platform.person (id),
    reason          text        not null check (reason <> ''),
    set_by          uuid        not null references platform.person (id),
    set_at          timestamptz not null,
    until           timestamptz not null check (until > set_at),
    longer_until    timestamptz,
    longer_asked_by uuid references platform.person (id),
    ended_at        timestamptz,
    primary key (tenant_id, id),
    check ((longer_until is null) = (longer_asked_by is null))
);
create index switches_of_person on community.protective_switch (tenant_id, person_id, kind);
select platform.protect('community.protective_switch', 'select, insert, update');

create table community.safeguarding_signal (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    kind      text        not null check (kind in ('NEW_HELPER_LARGE_SPEND', 'ONE_HELPER_MANY_VOTERS',
                                                   'CASH_EVIDENCE_AGAIN', 'HELPER_IS_PAYEE')),
    person_id uuid        not null references platform.person (id),
    thing_id  uuid        not null,
    noted_at  timestamptz not null,
    primary key (tenant_id, id)
);
create unique index signal_once on community.safeguarding_signal (tenant_id, kind, person_id, thing_id);
select platform.protect('community.safeguarding_signal', 'select, insert');

-- One row an area: whom to ring. 999 and 101 are the same everywhere.
create table community.urgent_numbers (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    council_phone text    not null check (council_phone <> ''),
    evening_phone text    not null,
    our_phone     text    not null,
    words         text    not null,
    primary key (tenant_id, id)
);
create unique index urgent_numbers_once on community.urgent_numbers (tenant_id);
select platform.protect('community.urgent_numbers', 'select, insert, update');
