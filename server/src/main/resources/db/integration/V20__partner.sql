-- Partners: who is at the other end, and what was agreed with them.
create table integration.partner (
    tenant_id       uuid    not null,
    id              uuid    not null,
    version         integer not null,
    code            text    not null check (code ~ '^[a-z][a-z0-9]{1,15}$'),
    name            text    not null check (name <> ''),
    kind            text    not null check (kind in ('COUNCIL_ASC', 'COUNCIL_FINANCE', 'DIRECTORY', 'PAYROLL',
                                                     'MANAGED_ACCOUNT', 'PREPAID_CARD', 'BANK', 'REGULATOR', 'OTHER')),
    contact         text    not null,
    agreement       text    not null,
    agreement_until date,
    primary key (tenant_id, id),
    unique (tenant_id, code)
);
select platform.protect('integration.partner', 'select, insert, update');

-- How one partner writes one feed. A version is never changed; money feeds have a second person's approval (R-INT-88).
create table integration.profile_version (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    partner_id  uuid        not null,
    feed        text        not null,
    number      integer     not null check (number > 0),
    body        text        not null,
    made_by     uuid        not null references platform.person (id),
    made_at     timestamptz not null,
    approved_by uuid references platform.person (id),
    approved_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, partner_id, feed, number),
    foreign key (tenant_id, partner_id) references integration.partner (tenant_id, id),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> made_by)
);
select platform.protect('integration.profile_version', 'select, insert, update (version, approved_by, approved_at)');

create table integration.endpoint (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    partner_id    uuid        not null,
    feed          text        not null,
    transport     text        not null check (transport in ('SFTP', 'WEBHOOK', 'REST', 'EMAIL')),
    address       text        not null,
    folder        text        not null,
    sign_in       text        not null,
    host_key      text        not null,
    secret_name   text        not null,
    every_minutes integer     not null check (every_minutes between 1 and 44640),
    ack_mode      text        not null check (ack_mode in ('NONE', 'POLL_FOLDER', 'IMPLICIT_NEXT_FILE')),
    status        text        not null check (status in ('DRAFT', 'TESTING', 'LIVE', 'PAUSED', 'SUSPENDED_AUTH', 'RETIRED')),
    status_since  timestamptz not null,
    because       text        not null,
    paused_until  timestamptz,
    enabled_from  timestamptz,
    tested_at     timestamptz,
    last_success  timestamptz,
    profile_id    uuid,
    drafted_by    uuid        not null references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, partner_id) references integration.partner (tenant_id, id),
    foreign key (tenant_id, profile_id) references integration.profile_version (tenant_id, id),
    check (status <> 'LIVE' or enabled_from is not null),
    check (status <> 'PAUSED' or because <> '')
);
create index endpoints_of_partner on integration.endpoint (tenant_id, partner_id);
create index endpoints_of_feed on integration.endpoint (tenant_id, feed) where status <> 'RETIRED';
select platform.protect('integration.endpoint', 'select, insert, update');

-- A stop for one feed of an area, or for all of them where feed is empty. Looked at before every attempt (R-INT-38).
create table integration.kill_switch (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    feed       text        not null,
    because    text        not null check (because <> ''),
    thrown_by  uuid        not null references platform.person (id),
    thrown_at  timestamptz not null,
    lifted_by  uuid references platform.person (id),
    lifted_at  timestamptz,
    primary key (tenant_id, id),
    check ((lifted_by is null) = (lifted_at is null))
);
create unique index one_switch_per_feed on integration.kill_switch (tenant_id, feed) where lifted_at is null;
select platform.protect('integration.kill_switch', 'select, insert, update');
