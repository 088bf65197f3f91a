-- That a file is to come by an endpoint, whose id it has (R-INT-35).
create table integration.expectation (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    rhythm        text        not null check (rhythm in ('WORKING_DAYS', 'WEEKLY', 'FORTNIGHTLY', 'FOUR_WEEKLY', 'MONTHLY')),
    first_day     date        not null,
    days_before   integer     not null check (days_before between 0 and 20),
    by_time       text        not null check (by_time ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
    grace_minutes integer     not null check (grace_minutes between 0 and 1440),
    made_at       timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references integration.endpoint (tenant_id, id)
);
select platform.protect('integration.expectation', 'select, insert, update, delete');

-- What was wrong, from when to when. The same thing is wrong once at a time, whoever looks (R-INT-84).
create table integration.alert (
    tenant_id  uuid        not null,
    id         uuid        not null,
    version    integer     not null,
    kind       text        not null check (kind in ('FILE_MISSING', 'AGREEMENT_ENDS', 'ENDPOINT_CLOSED', 'FILES_HELD',
                                                    'MESSAGES_FAILED', 'NOTHING_CHOSEN', 'ERASING_LATE')),
    about      uuid        not null,
    subject    text        not null,
    detail_key text        not null,
    stage      text        not null,
    since      timestamptz not null,
    cleared_at timestamptz,
    primary key (tenant_id, id),
    check (cleared_at >= since)
);
create unique index one_alert_at_a_time on integration.alert (tenant_id, kind, about, detail_key) where cleared_at is null;
create index alerts_over on integration.alert (tenant_id, cleared_at desc) where cleared_at is not null;
select platform.protect('integration.alert', 'select, insert, update');

-- What an endpoint is chosen to send; nothing chosen means nothing sent (R-INT-12). What was live keeps sending all it sent.
alter table integration.endpoint add column chosen text not null default '*';
alter table integration.endpoint alter column chosen drop default;
