-- What a group spends together (specification 3.5, SpendRequest). What is held and paid stands in the book of the pool;
-- here is who takes part, what each said, and who approved it.
create table community.spend (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    pool_id        uuid        not null,
    title          text        not null check (title <> ''),
    category       text        not null,
    total_pence    bigint      not null check (total_pence between 1 and 100000000),
    payee          text        not null,
    payee_member   uuid,
    asked_by       uuid        not null,
    share_rule     text        not null check (share_rule in ('EQUAL', 'BY_ATTENDANCE', 'BY_WEIGHT', 'BY_AMOUNT', 'NAMED')),
    from_pot       boolean     not null,
    cancellable    boolean     not null,
    advice         text        not null,
    status         text        not null check (status in ('SUBMITTED', 'SHARES_CONFIRMED', 'APPROVED', 'PART_PAID', 'PAID',
                                                          'CLOSED', 'CANCELLED', 'EXPIRED')),
    status_since   timestamptz not null,
    asked_at       timestamptz not null,
    decision_id    uuid,
    hurried_by     uuid,
    paid_on        date,
    evidence_kind  text check (evidence_kind in ('RECEIPT', 'INVOICE', 'NOTE')),
    evidence_words text        not null,
    evidence_at    timestamptz,
    has_paper      boolean     not null,
    reminded_on    date,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, payee_member) references community.pool_membership (tenant_id, id),
    foreign key (tenant_id, asked_by) references community.pool_membership (tenant_id, id),
    check (status <> 'CLOSED' or evidence_kind is not null),
    check (evidence_kind is not null or not has_paper)
);
create index spends_of_pool on community.spend (tenant_id, pool_id, asked_at);
create index spends_by_status on community.spend (tenant_id, status, status_since);
select platform.protect('community.spend', 'select, insert, update');

create table community.spend_share (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    spend_id      uuid    not null,
    membership_id uuid    not null,
    weight        bigint  not null check (weight >= 0),
    answer        text    not null check (answer in ('NONE', 'IN', 'OUT')),
    max_pence     bigint check (max_pence >= 0),
    outcome_id    uuid,
    answered_by   uuid references platform.person (id),
    answered_at   timestamptz,
    consent_id    uuid,
    cap_pence     bigint check (cap_pence >= 0),
    extra_pence   bigint  not null check (extra_pence >= 0),
    share_pence   bigint check (share_pence >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, spend_id) references community.spend (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id),
    foreign key (tenant_id, outcome_id) references community.plan_outcome (tenant_id, id),
    unique (tenant_id, spend_id, membership_id),
    -- Nobody is charged who is not in, nor more than they said (R-POOL-07, 08).
    check (answer <> 'IN' or max_pence is not null),
    check (coalesce(share_pence, 0) = 0 or answer = 'IN' and share_pence <= max_pence)
);
create index shares_of_member on community.spend_share (tenant_id, membership_id);
select platform.protect('community.spend_share', 'select, insert, update');

create table community.spend_approval (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    spend_id      uuid        not null,
    membership_id uuid,
    person_id     uuid        not null references platform.person (id),
    approved_at   timestamptz not null,
    dropped       boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, spend_id) references community.spend (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id)
);
-- The same person never twice (R-POOL-17), unless it was for another price.
create unique index one_approval_of_each on community.spend_approval (tenant_id, spend_id, person_id) where not dropped;
select platform.protect('community.spend_approval', 'select, insert, update');

create table community.spend_hold (
    tenant_id      uuid    not null,
    id             uuid    not null,
    version        integer not null,
    spend_id       uuid    not null,
    lot_id         uuid    not null,
    membership_id  uuid,
    held_pence     bigint  not null check (held_pence > 0),
    paid_pence     bigint  not null check (paid_pence >= 0),
    released_pence bigint  not null check (released_pence >= 0),
    refunded_pence bigint  not null check (refunded_pence >= 0),
    primary key (tenant_id, id),
    foreign key (tenant_id, spend_id) references community.spend (tenant_id, id),
    foreign key (tenant_id, lot_id) references community.contribution (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id),
    unique (tenant_id, spend_id, lot_id),
    check (paid_pence + released_pence <= held_pence),
    check (refunded_pence <= paid_pence)
);
select platform.protect('community.spend_hold', 'select, insert, update');

create table community.spend_payment (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    spend_id    uuid    not null,
    pence       bigint  not null check (pence > 0),
    paid_on     date    not null,
    last        boolean not null,
    prepared_by uuid    not null references platform.person (id),
    released_by uuid references platform.person (id),
    dropped     boolean not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, spend_id) references community.spend (tenant_id, id),
    check (released_by is distinct from prepared_by)
);
create index payments_of_spend on community.spend_payment (tenant_id, spend_id);
create unique index one_payment_waits on community.spend_payment (tenant_id, spend_id)
    where released_by is null and not dropped;
select platform.protect('community.spend_payment', 'select, insert, update');

create table community.standing_consent (
    tenant_id        uuid    not null,
    id               uuid    not null,
    version          integer not null,
    pool_id          uuid    not null,
    membership_id    uuid    not null,
    category         text    not null,
    occurrence_pence bigint  not null check (occurrence_pence > 0),
    month_pence      bigint  not null check (month_pence > 0),
    outcome_id       uuid,
    from_day         date    not null,
    until_day        date    not null check (until_day >= from_day),
    given_by         uuid    not null references platform.person (id),
    withdrawn_at     timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id),
    foreign key (tenant_id, outcome_id) references community.plan_outcome (tenant_id, id)
);
create index consents_of_pool on community.standing_consent (tenant_id, pool_id, membership_id);
select platform.protect('community.standing_consent', 'select, insert, update');

-- The receipt as a file: looked into before it is kept, and never changed (R-POOL-18).
create table community.spend_paper (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    spend_id  uuid    not null,
    name      text    not null check (name <> ''),
    format    text    not null,
    sha256    text    not null check (length(sha256) = 64),
    bytes     bytea   not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, spend_id) references community.spend (tenant_id, id),
    unique (tenant_id, spend_id)
);
-- Pictures and documents are packed already.
alter table community.spend_paper alter column bytes set storage external;
select platform.protect('community.spend_paper', 'select, insert');
