-- What a council was told of a month of a pool: each time it was told anew it is the next version, which supersedes the one before.
create table integration.issued_return (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    endpoint_id uuid        not null,
    pool_id     uuid        not null,
    month       text        not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    number      integer     not null check (number > 0),
    event_id    uuid        not null,
    closing     bigint      not null,
    fingerprint text        not null check (length(fingerprint) = 64),
    issued_at   timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id),
    unique (tenant_id, endpoint_id, pool_id, month, number)
);
select platform.protect('integration.issued_return', 'select, insert');
