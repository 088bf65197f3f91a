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
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    unique (tenant_id, pool_id, first_day),
    check (status = 'OPEN' or reconciled_by is not null),
    check ((status = 'CLOSED') = (closed_by is not null)),
    check (closed_by is distinct from reconciled_by or closed_by is null),
    check (suspense_pence = 0 or note <> '')
);
select platform.protect('community.period', 'select, insert, update');

-- A month somebody shows to their council (R-POOL-37). The secret of its address is not here, only its fingerprint.
create table community.council_link (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    pool_id       uuid        not null,
    membership_id uuid        not null,
    first_day     date        not null check (extract(day from first_day) = 1),
    fingerprint   text        not null check (length(fingerprint) = 64),
    made_at       timestamptz not null,
    ends_at       timestamptz not null check (ends_at > made_at),
    withdrawn_at  timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id),
    unique (tenant_id, fingerprint)
);
create index links_of_member on community.council_link (tenant_id, membership_id, made_at);
select platform.protect('community.council_link', 'select, insert, update');

-- Each time somebody opened one, for the person who shared it (R-PRIV-09).
create table community.council_view (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    link_id   uuid        not null,
    seen_at   timestamptz not null,
    shown     boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, link_id) references community.council_link (tenant_id, id)
);
create index views_of_link on community.council_view (tenant_id, link_id, seen_at);
select platform.protect('community.council_view', 'select, insert');

-- What somebody wrote down about their own direct payment account, for their eyes only (R-POOL-29).
create table community.money_note (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    person_id    uuid        not null references platform.person (id),
    weekly_pence bigint      not null check (weekly_pence > 0),
    own_pence    bigint      not null check (own_pence >= 0),
    written_at   timestamptz not null,
    told         text        not null check (told in ('BELOW', 'NEAR', 'REACHED')),
    primary key (tenant_id, id),
    unique (tenant_id, person_id)
);
select platform.protect('community.money_note', 'select, insert, update');
