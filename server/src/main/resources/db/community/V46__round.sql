-- Rounds: the members of a pool share out part of its pot (R-POOL-45, 46). The book of the pool has the same figures: what a
-- round sets aside is held under its id, and what is given to an idea under the idea's.
create table community.budget_round (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    pool_id      uuid        not null,
    title        text        not null check (title <> ''),
    category     text,
    fund_pence   bigint      not null check (fund_pence between 1 and 100000000),
    open_days    integer     not null check (open_days between 7 and 60),
    status       text        not null check (status in ('IDEAS', 'ALLOCATING', 'CLOSED', 'CALLED_OFF')),
    status_since timestamptz not null,
    begun_by     uuid        not null references platform.person (id),
    begun_at     timestamptz not null,
    closes_at    timestamptz,
    reminded     boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    check (status not in ('ALLOCATING', 'CLOSED') or closes_at is not null)
);
create index rounds_of_pool on community.budget_round (tenant_id, pool_id, begun_at);
create index rounds_by_end on community.budget_round (tenant_id, closes_at) where status = 'ALLOCATING';
select platform.protect('community.budget_round', 'select, insert, update');

create table community.round_proposal (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    round_id        uuid        not null,
    title           text        not null check (title <> ''),
    words           text        not null check (words <> ''),
    category        text        not null,
    payee           text        not null check (payee <> ''),
    payee_member    uuid,
    least_pence     bigint      not null check (least_pence > 0),
    most_pence      bigint      not null check (most_pence >= least_pence),
    personal_care   boolean     not null,
    advice          text        not null,
    status          text        not null check (status in ('PUT', 'FUNDED', 'NOT_FUNDED', 'STOPPED')),
    put_by          uuid        not null,
    put_at          timestamptz not null,
    stopped_because text        not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, round_id) references community.budget_round (tenant_id, id),
    foreign key (tenant_id, put_by) references community.pool_membership (tenant_id, id),
    foreign key (tenant_id, payee_member) references community.pool_membership (tenant_id, id),
    check (not personal_care or advice <> '')
);
create index proposals_of_round on community.round_proposal (tenant_id, round_id, put_at);
select platform.protect('community.round_proposal', 'select, insert, update');

create table community.round_elector (
    tenant_id     uuid    not null,
    id            uuid    not null,
    version       integer not null,
    round_id      uuid    not null,
    membership_id uuid    not null,
    pence         bigint  not null check (pence >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, round_id, membership_id),
    foreign key (tenant_id, round_id) references community.budget_round (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id)
);
-- Who takes part, and with how much, is frozen when a round is opened.
select platform.protect('community.round_elector', 'select, insert');

create table community.round_allocation (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    round_id      uuid        not null,
    proposal_id   uuid        not null,
    membership_id uuid        not null,
    pence         bigint      not null check (pence > 0),
    given_by      uuid        not null references platform.person (id),
    given_at      timestamptz not null,
    journal_id    uuid        not null,
    contra_id     uuid,
    given_back    text check (given_back in ('CHANGED', 'IDEA_STOPPED', 'LESS_THAN_LEAST', 'ROUND_CALLED_OFF')),
    primary key (tenant_id, id),
    unique (tenant_id, journal_id),
    foreign key (tenant_id, round_id) references community.budget_round (tenant_id, id),
    foreign key (tenant_id, proposal_id) references community.round_proposal (tenant_id, id),
    foreign key (tenant_id, round_id, membership_id) references community.round_elector (tenant_id, round_id, membership_id),
    check ((contra_id is null) = (given_back is null))
);
create unique index one_standing_allocation on community.round_allocation (tenant_id, proposal_id, membership_id)
    where contra_id is null;
create index allocations_of_round on community.round_allocation (tenant_id, round_id);
-- What was given stays written down; only that it came back is added (R-POOL-46).
select platform.protect('community.round_allocation', 'select, insert, update (version, contra_id, given_back)');
