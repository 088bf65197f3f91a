-- What the feed desk looks for: messages not through, by name, and what was sent again (R-INT-82, 86).
create index messages_not_through on integration.message (tenant_id, endpoint_id, status)
    where status in ('PENDING', 'RETRYING', 'SENDING', 'HELD', 'DEAD', 'NACKED', 'PARTLY_APPLIED');
create index messages_by_name on integration.message (tenant_id, name);
create index messages_sent_again on integration.message (tenant_id, replay_of) where replay_of is not null;
create index held_rows_waiting on integration.held_row (tenant_id, status_since) where status = 'WAITING';

-- That a held file be used as it is: asked by one person, agreed by another. It has the message's id.
create table integration.release (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    because   text        not null check (because <> ''),
    asked_by  uuid        not null references platform.person (id),
    asked_at  timestamptz not null,
    agreed_by uuid references platform.person (id),
    agreed_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references integration.message (tenant_id, id),
    check ((agreed_by is null) = (agreed_at is null)),
    check (agreed_by <> asked_by)
);
select platform.protect('integration.release', 'select, insert, update, delete');

-- Messages that are sent again: which, and how far that is (R-INT-81).
create table integration.replay_task (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    endpoint_id  uuid,
    feed         text,
    statuses     text        not null check (statuses <> ''),
    reason       text,
    business_key text        not null,
    from_at      timestamptz,
    before_at    timestamptz not null,
    because      text        not null check (because <> ''),
    status       text        not null check (status in ('RUNNING', 'PAUSED', 'CANCELLED', 'DONE')),
    status_since timestamptz not null,
    asked_by     uuid        not null references platform.person (id),
    asked_at     timestamptz not null,
    total        bigint      not null,
    sent         bigint      not null,
    skipped      bigint      not null,
    place_at     timestamptz,
    place_id     uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id),
    foreign key (tenant_id, place_id) references integration.message (tenant_id, id),
    check ((place_at is null) = (place_id is null))
);
create index replays_running on integration.replay_task (tenant_id, asked_at) where status = 'RUNNING';
select platform.protect('integration.replay_task', 'select, insert, update');

-- That one person may read what one message says, for ten minutes; where needed by a second person's word (R-INT-76).
create table integration.uncovering (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    message_id uuid        not null,
    because    text        not null check (because <> ''),
    asked_by   uuid        not null references platform.person (id),
    asked_at   timestamptz not null,
    agreed_by  uuid references platform.person (id),
    ends_at    timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, message_id) references integration.message (tenant_id, id),
    check (agreed_by <> asked_by),
    check (agreed_by is null or ends_at is not null)
);
create index uncoverings_of_message on integration.uncovering (tenant_id, message_id, asked_at);
select platform.protect('integration.uncovering', 'select, insert, update');
