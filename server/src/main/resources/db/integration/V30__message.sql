-- Messages: what came in and what goes out, one row each, without what they say.
create table integration.message (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    endpoint_id    uuid        not null,
    feed           text        not null,
    direction      text        not null check (direction in ('IN', 'OUT')),
    status         text        not null check (status in
                       ('RECEIVED', 'HELD', 'APPLIED', 'PARTLY_APPLIED', 'REJECTED', 'DUPLICATE', 'PENDING', 'SENDING',
                        'SENT', 'ACKED', 'PARTLY_ACKED', 'NACKED', 'RETRYING', 'DEAD', 'CANCELLED', 'EXPIRED')),
    status_since   timestamptz not null,
    created_at     timestamptz not null,
    event_id       uuid        not null,
    correlation_id uuid        not null,
    parent_id      uuid,
    replaces       uuid,
    replay_of      uuid,
    partition_key  text        not null,
    sequence       bigint      not null,
    -- Among all that was written for this endpoint, for partners who ask; 0 for what comes in or is sent again.
    place          bigint      not null default 0,
    name           text        not null,
    key1           text        not null,
    key2           text        not null,
    reason         text        not null,
    due_at         timestamptz,
    expires_at     timestamptz,
    attempts       integer     not null,
    rows_total     bigint      not null,
    rows_accepted  bigint      not null,
    rows_waiting   bigint      not null,
    rows_refused   bigint      not null,
    control_pence  bigint,
    profile_id     uuid,
    decided_by     uuid references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id),
    foreign key (tenant_id, parent_id) references integration.message (tenant_id, id),
    foreign key (tenant_id, replay_of) references integration.message (tenant_id, id),
    foreign key (tenant_id, profile_id) references integration.profile_version (tenant_id, id)
);
-- The list on the desk: newest first, by endpoint, by what needs somebody, and by business key (R-INT-86).
create index messages_by_time on integration.message (tenant_id, created_at desc, id desc);
create index messages_of_endpoint on integration.message (tenant_id, endpoint_id, created_at desc, id desc);
create unique index messages_by_place on integration.message (tenant_id, endpoint_id, place) where place > 0;
create index messages_by_key1 on integration.message (tenant_id, key1, created_at desc);
create index messages_by_key2 on integration.message (tenant_id, key2, created_at desc);
create index messages_of_correlation on integration.message (tenant_id, correlation_id);
create index messages_needing_somebody on integration.message (tenant_id, created_at desc, id desc)
    where status in ('HELD', 'DEAD', 'NACKED');
-- What the engine takes next. A thing's messages go in their order.
create index messages_to_send on integration.message (tenant_id, endpoint_id, partition_key, sequence)
    where status in ('PENDING', 'SENDING', 'RETRYING', 'DEAD');
-- A fact goes to an endpoint once, however often it is looked at (R-INT-27); sent again by a person it is another row.
create unique index one_message_per_fact on integration.message (tenant_id, endpoint_id, event_id)
    where replay_of is null and direction = 'OUT';
select platform.protect('integration.message', 'select, insert, update');

-- The number that a message of one thing has at one endpoint: without gaps, because the row is locked (R-INT-32).
create table integration.last_sequence (
    tenant_id     uuid   not null,
    endpoint_id   uuid   not null,
    partition_key text   not null,
    sequence      bigint not null check (sequence > 0),
    primary key (tenant_id, endpoint_id, partition_key),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id)
);
select platform.protect('integration.last_sequence', 'select, insert, update');

-- What is thrown away erases every payload of the area: they are sealed under a key made from it (R-INT-72).
create table integration.area_key (
    tenant_id uuid    not null primary key,
    id        uuid    not null,
    version   integer not null,
    salt      text    not null
);
select platform.protect('integration.area_key', 'select, insert, delete');

-- What a message says, compressed and sealed. It goes when its time is over; the message stays.
create table integration.payload (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    sealed      bytea   not null,
    bytes       bigint  not null,
    sha256      text    not null,
    media_type  text    not null,
    purge_after date    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references integration.message (tenant_id, id)
);
create index payloads_by_end on integration.payload (tenant_id, purge_after);
select platform.protect('integration.payload', 'select, insert, delete');

-- The three nets of 5.9 that know a message again: its bytes, its sequence, the partner's own id (R-INT-28).
create table integration.inbox (
    tenant_id   uuid        not null,
    endpoint_id uuid        not null,
    dedup_key   text        not null,
    sha256      text        not null,
    message_id  uuid        not null,
    at          timestamptz not null,
    primary key (tenant_id, endpoint_id, dedup_key),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id)
);
select platform.protect('integration.inbox', 'select, insert');

create table integration.attempt (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    message_id  uuid        not null,
    number      integer     not null check (number > 0),
    started_at  timestamptz not null,
    ended_at    timestamptz,
    outcome     text        not null check (outcome in ('RUNNING', 'OK', 'RETRY', 'REFUSED', 'UNKNOWN', 'CUT_OFF')),
    code        text        not null,
    http_status integer     not null,
    bytes       bigint      not null,
    remote_name text        not null,
    primary key (tenant_id, id),
    unique (tenant_id, message_id, number),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id)
);
select platform.protect('integration.attempt', 'select, insert, update');

-- What was wrong in a file: where, which code, and the cell with what is private covered.
create table integration.row_fault (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    message_id  uuid    not null,
    line        bigint  not null,
    column_name text    not null,
    code        text    not null,
    shown       text    not null,
    said        text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id)
);
create index faults_of_message on integration.row_fault (tenant_id, message_id, line);
select platform.protect('integration.row_fault', 'select, insert');

-- Rows that wait for somebody, or for a link: each is put right or given up, and never lost.
create table integration.held_row (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    message_id   uuid        not null,
    line         bigint      not null,
    business_key text        not null,
    waits_for    text        not null,
    code         text        not null,
    cells        text        not null,
    status       text        not null check (status in ('WAITING', 'APPLIED', 'GIVEN_UP')),
    status_since timestamptz not null,
    settled_by   uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id)
);
create index held_rows_of_message on integration.held_row (tenant_id, message_id, line);
create index held_rows_by_wait on integration.held_row (tenant_id, waits_for) where status = 'WAITING';
select platform.protect('integration.held_row', 'select, insert, update');
