-- A month of a pool's books, compared with the bank by one person and closed by another (R-POOL-32). That nothing is
-- entered in a closed month is held by the book itself.
create table community.period (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    pool_id        uuid    not null,
    first_day      date    not null check (extract(day from first_day) = 1),
    status         text    not null check (status in ('OPEN', 'RECONCILING', 'CLOSED')),
    bank_pence     bigint  not null,
    suspense_pence bigint  not null,
    note           text    not null,
    reconciled_by  uuid references platform.person (id),
    closed_by      uuid references platform.person (id),
    closed_at      timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, pool_id, first_day),
    check (status = 'OPEN' or reconciled_by is not null),
    check ((status = 'CLOSED') = (closed_by is not null)),
    check (closed_by is distinct from reconciled_by or closed_by is null),
    check (suspense_pence = 0 or note <> '')
);
select platform.protect('community.period', 'select, insert, update');
