-- What is owed out of pools and paid, what councils ask back, and pools that come to their end. Amounts of what is owed
-- stand in the book; here stands who prepared a payment, who confirmed it, and how a council's request was answered.

create table community.payout (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    pool_id      uuid        not null,
    lot_id       uuid        not null,
    payee        text        not null check (payee in ('MEMBER', 'COUNCIL', 'GRANTOR')),
    status       text        not null check (status in ('PREPARED', 'PAID', 'WITHDRAWN')),
    pence        bigint      not null check (pence > 0),
    prepared_by  uuid        not null references platform.person (id),
    prepared_at  timestamptz not null,
    confirmed_by uuid references platform.person (id),
    paid_on      date,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, lot_id) references community.contribution (tenant_id, id),
    check ((status = 'PAID') = (paid_on is not null)),
    -- Nobody pays out alone.
    check (confirmed_by is null or confirmed_by <> prepared_by)
);
create unique index one_payout_at_a_time on community.payout (tenant_id, lot_id, payee) where status = 'PREPARED';
create index payouts_of_pool on community.payout (tenant_id, pool_id);
select platform.protect('community.payout', 'select, insert, update');

create table community.clawback_notice (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    pool_id        uuid        not null,
    membership_id  uuid        not null,
    person_id      uuid        not null references platform.person (id),
    status         text        not null check (status in ('RECEIVED', 'WITH_PERSON', 'CHALLENGED', 'ESCALATED', 'AGREED',
                                                          'REDUCED', 'WITHDRAWN', 'PAYABLE', 'PAID', 'PARTLY_MET')),
    council        text        not null check (council <> ''),
    asked_pence    bigint      not null check (asked_pence > 0),
    agreed_pence   bigint      not null check (agreed_pence >= 0 and agreed_pence <= asked_pence),
    released_pence bigint      not null check (released_pence >= 0 and released_pence <= agreed_pence),
    basis          text        not null check (basis <> ''),
    reason         text        not null check (reason <> ''),
    period_from    date        not null,
    period_to      date        not null check (period_to >= period_from),
    received_on    date        not null,
    reply_by       date        not null,
    recorded_by    uuid        not null references platform.person (id),
    answer         text        not null,
    released_first uuid references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id),
    -- A person has two weeks at least (R-POOL-27).
    check (reply_by >= received_on + 14)
);
create index clawbacks_of_person on community.clawback_notice (tenant_id, person_id);
create index clawbacks_of_pool on community.clawback_notice (tenant_id, pool_id);
select platform.protect('community.clawback_notice', 'select, insert, update');
