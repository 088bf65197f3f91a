-- The time bank. Minutes themselves are in the ledger; here is who takes part, what they offer and ask for, and what
-- becomes of each exchange. Money has no column anywhere (R-TIME-13), and no balance is kept that could be ranked.

create table community.time_membership (
    tenant_id        uuid    not null,
    id               uuid    not null,
    version          integer not null,
    person_id        uuid    not null references platform.person (id),
    status           text    not null check (status in ('APPLIED', 'INDUCTION', 'ACTIVE', 'PAUSED', 'LEAVING', 'LEFT')),
    status_since     date    not null,
    can_do           text    not null check (can_do <> ''),
    would_like       text    not null check (would_like <> ''),
    group_first      boolean not null,
    waiver           text    not null,
    review_all       boolean not null,
    limit_minutes    integer check (limit_minutes >= 0),
    limit_reason     text    not null,
    floor_kept       integer not null check (floor_kept <= 0),
    estate_choice    text    not null check (estate_choice in ('POT', 'MEMBER')),
    estate_person_id uuid references platform.person (id),
    odd_minutes      integer not null check (odd_minutes >= 0),
    exchanges_done   integer not null check (exchanges_done >= 0),
    coordinator_id   uuid references platform.person (id),
    inducted_on      date,
    last_active_on   date    not null,
    contacted_on     date,
    driving_seen_on  date,
    leaving_choice   text check (leaving_choice in ('POT', 'MEMBER', 'KEEP')),
    heir_person_id   uuid references platform.person (id),
    died             boolean not null,
    primary key (tenant_id, id),
    check ((limit_minutes is null) = (limit_reason = '')),
    check ((estate_choice = 'MEMBER') = (estate_person_id is not null)),
    check (coalesce(leaving_choice = 'MEMBER', false) = (heir_person_id is not null)),
    check ((status in ('LEAVING', 'LEFT')) = (leaving_choice is not null))
);
create unique index one_time_membership on community.time_membership (tenant_id, person_id) where status <> 'LEFT';
create index time_members_by_status on community.time_membership (tenant_id, status);
select platform.protect('community.time_membership', 'select, insert, update');

create table community.time_listing (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    person_id      uuid    not null references platform.person (id),
    kind           text    not null check (kind in ('OFFER', 'REQUEST')),
    category       text    not null,
    title          text    not null check (title <> ''),
    words          text    not null check (words <> ''),
    places         text    not null,
    access_notes   text    not null,
    availability   text    not null,
    travel_counts  boolean not null,
    status         text    not null check (status in ('DRAFT', 'LIVE', 'PAUSED', 'FILLED', 'EXPIRED', 'REMOVED')),
    live_since     date,
    reminded_on    date,
    removal_reason text    not null,
    primary key (tenant_id, id),
    check (status in ('DRAFT', 'REMOVED') or live_since is not null)
);
create index time_listings_by_status on community.time_listing (tenant_id, status);
create index time_listings_of_person on community.time_listing (tenant_id, person_id);
select platform.protect('community.time_listing', 'select, insert, update');

create table community.time_exchange (
    tenant_id           uuid        not null,
    id                  uuid        not null,
    version             integer     not null,
    listing_id          uuid,
    what                text        not null check (what <> ''),
    place               text        not null check (place in ('COMMUNITY', 'ONLINE', 'HOME', 'TRANSPORT')),
    day                 date        not null,
    planned_minutes     integer     not null check (planned_minutes between 1 and 1440),
    travel_counts       boolean     not null,
    children            boolean     not null,
    pays                text        not null check (pays in ('RECEIVERS', 'POT', 'SHARED')),
    status              text        not null check (status in ('PROPOSED', 'ACCEPTED', 'REVIEW', 'ARRANGED', 'CLAIMED',
                                                               'QUERIED', 'POSTED', 'CANCELLED', 'EXPIRED')),
    status_since        timestamptz not null,
    proposed_by         uuid        not null references platform.person (id),
    proposed_at         timestamptz not null,
    review_reasons      text        not null,
    note                text        not null,
    looked_at_by        uuid references platform.person (id),
    claimed_at          timestamptz,
    reminders_sent      integer     not null check (reminders_sent between 0 and 3),
    held_back           boolean     not null,
    settled_minutes     integer check (settled_minutes between 1 and 1440),
    settled_by          uuid references platform.person (id),
    journal_id          uuid,
    reversal_journal_id uuid,
    reversal_reason     text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, listing_id) references community.time_listing (tenant_id, id),
    -- One journal an exchange, and only for what both sides confirmed (R-TIME-08).
    check ((status = 'POSTED') = (journal_id is not null)),
    check (journal_id is null or settled_minutes is not null),
    check (reversal_journal_id is null or journal_id is not null)
);
create unique index one_exchange_a_journal on community.time_exchange (tenant_id, journal_id);
create unique index one_reversal_an_exchange on community.time_exchange (tenant_id, reversal_journal_id);
create index time_exchanges_by_status on community.time_exchange (tenant_id, status, status_since);
select platform.protect('community.time_exchange', 'select, insert, update');

create table community.time_exchange_party (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    exchange_id uuid    not null,
    person_id   uuid    not null references platform.person (id),
    side        text    not null check (side in ('GIVER', 'RECEIVER')),
    minutes     integer check (minutes between 1 and 1440),
    said_at     timestamptz,
    channel     text check (channel in ('PORTAL', 'TEXT', 'PHONE', 'PAPER')),
    recorded_by uuid references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, exchange_id) references community.time_exchange (tenant_id, id),
    -- Nobody exchanges with themselves (R-TIME-23).
    unique (tenant_id, exchange_id, person_id),
    check ((minutes is null) = (said_at is null) and (minutes is null) = (channel is null)
        and (minutes is null) = (recorded_by is null))
);
create index time_parties_of_person on community.time_exchange_party (tenant_id, person_id);
select platform.protect('community.time_exchange_party', 'select, insert, update');

create table community.time_write_off (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    membership_id uuid        not null,
    person_id     uuid        not null references platform.person (id),
    reason        text        not null check (length(reason) >= 10),
    noted_by      uuid        not null references platform.person (id),
    noted_at      timestamptz not null,
    agreed_by     uuid references platform.person (id),
    journal_id    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.time_membership (tenant_id, id),
    -- Two people, and neither is the one it is about (R-TIME-21).
    check (agreed_by is null or agreed_by <> noted_by),
    check ((agreed_by is null) = (journal_id is null))
);
create unique index one_open_write_off on community.time_write_off (tenant_id, membership_id) where agreed_by is null;
select platform.protect('community.time_write_off', 'select, insert, update');

-- A level, days and who saw it: no number, no document, and for coordinators only (R-TIME-17).
create table community.time_coordinator_check (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    person_id     uuid    not null references platform.person (id),
    level         text    not null check (level <> ''),
    seen_on       date    not null,
    seen_by       uuid    not null references platform.person (id),
    next_check_on date    not null,
    primary key (tenant_id, id),
    check (next_check_on > seen_on),
    check (seen_by <> person_id)
);
select platform.protect('community.time_coordinator_check', 'select, insert');

create table community.time_word (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    word       text    not null check (word <> ''),
    task       text    not null check (task in ('PERSONAL_CARE', 'MEDICATION', 'MONEY_HANDLING', 'CHILDCARE',
                                                'LICENSED_WORK', 'MONEY_OR_GOODS')),
    verdict    text    not null check (verdict in ('REFUSE', 'LOOK')),
    written_by uuid    not null references platform.person (id),
    primary key (tenant_id, id),
    unique (tenant_id, word)
);
select platform.protect('community.time_word', 'select, insert, delete');
