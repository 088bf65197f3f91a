-- Pools: what people agreed, who belongs to it, and whose money came in. How much a lot holds is not kept here: that
-- stands in the book of the pool, which has the pool's id.

create table community.pool (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    name             text        not null check (name <> ''),
    kind             text        not null check (kind in ('MEMBER_POOL', 'COMMUNITY_BUDGET')),
    aims             text        not null,
    categories       text        not null,
    status           text        not null check (status in ('FORMING', 'ACTIVE', 'FROZEN', 'WINDING_UP', 'CLOSED')),
    status_since     timestamptz not null,
    proposed_by      uuid        not null references platform.person (id),
    agreement_no     integer     not null check (agreement_no >= 0),
    holder           text check (holder in ('CLUB_ACCOUNT', 'CLIENT_ACCOUNT', 'EACH_MEMBER')),
    holder_name      text        not null,
    -- The last digits only: who sees them knows which account is meant, and can do nothing with them.
    bank_ref         text        not null check (bank_ref ~ '^[0-9]{0,4}$'),
    frozen_because   text        not null,
    unfreeze_by      uuid references platform.person (id),
    too_few_since    date,
    primary key (tenant_id, id),
    -- An active pool has an agreement and somebody who holds the money (R-POOL-03).
    check (status = 'FORMING' or agreement_no > 0 and holder is not null)
);
create index pools_by_status on community.pool (tenant_id, status);
select platform.protect('community.pool', 'select, insert, update');

create table community.pool_agreement (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    pool_id         uuid        not null,
    no              integer     not null check (no > 0),
    words           text        not null check (words <> ''),
    easy_read       text        not null check (easy_read <> ''),
    other_formats   text        not null,
    one_signatory   bigint      not null check (one_signatory >= 0),
    two_signatories bigint      not null check (two_signatories >= one_signatory),
    quorum_percent  integer     not null check (quorum_percent between 1 and 100),
    open_days       integer     not null check (open_days > 0),
    notice_days     integer     not null check (notice_days >= 0),
    shortfall       text        not null check (shortfall in ('REJECT', 'CAP_AND_ASK')),
    absence         text        not null check (absence in ('TAKES_NO_PART', 'ASKED_AS_ALWAYS')),
    falls_back      boolean     not null,
    ways            text        not null,
    -- What becomes different with it: who holds the money, and what these members do.
    new_holder      text check (new_holder in ('CLUB_ACCOUNT', 'CLIENT_ACCOUNT', 'EACH_MEMBER')),
    new_holder_name text        not null,
    new_bank_ref    text        not null check (new_bank_ref ~ '^[0-9]{0,4}$'),
    new_tasks       text        not null,
    written_by      uuid        not null references platform.person (id),
    written_at      timestamptz not null,
    decision_id     uuid,
    primary key (tenant_id, id),
    unique (tenant_id, pool_id, no),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id)
);
-- What people have signed does not change any more; only the decision about it is added.
select platform.protect('community.pool_agreement', 'select, insert, update (version, decision_id)');

create table community.pool_membership (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    pool_id         uuid        not null,
    person_id       uuid        not null references platform.person (id),
    status          text        not null check (status in ('INVITED', 'APPLIED', 'ACTIVE', 'NOTICE', 'SETTLING',
                                                           'ESTATE_SETTLING', 'LEFT')),
    status_since    timestamptz not null,
    tasks           text        not null,
    ordinal         integer     not null check (ordinal >= 0),
    extra_pence     integer     not null check (extra_pence >= 0),
    household       text        not null,
    council_told_on date,
    join_decision   uuid,
    end_decision    uuid,
    -- Sealed: what somebody wants the group to read before it decides about them.
    own_words       text        not null,
    joined_on       date,
    left_on         date,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    check (ordinal > 0 or joined_on is null),
    check ((status = 'LEFT') = (left_on is not null))
);
create unique index one_membership_at_a_time on community.pool_membership (tenant_id, pool_id, person_id)
    where status <> 'LEFT';
create unique index one_ordinal_each on community.pool_membership (tenant_id, pool_id, ordinal) where ordinal > 0;
create index memberships_of_person on community.pool_membership (tenant_id, person_id);
select platform.protect('community.pool_membership', 'select, insert, update');

create table community.agreement_signature (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    agreement_id  uuid        not null,
    membership_id uuid        not null,
    signed_by     uuid        not null references platform.person (id),
    signed_at     timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, agreement_id, membership_id),
    foreign key (tenant_id, agreement_id) references community.pool_agreement (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id)
);
select platform.protect('community.agreement_signature', 'select, insert');

-- What somebody wants from their plan, sealed: only they read it; others see that there is one (R-POOL-36).
create table community.plan_outcome (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    person_id uuid        not null references platform.person (id),
    words     text        not null check (words <> ''),
    kept_at   timestamptz not null,
    primary key (tenant_id, id)
);
create index outcomes_of_person on community.plan_outcome (tenant_id, person_id, kept_at);
select platform.protect('community.plan_outcome', 'select, insert');

create table community.contribution (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    pool_id      uuid        not null,
    owner_id     uuid,
    giver        text        not null,
    source       text        not null check (source in ('DIRECT_PAYMENT', 'HEALTH_BUDGET', 'SERVICE_FUND', 'OWN_MONEY',
                                                        'GRANT', 'DONATION')),
    status       text        not null check (status in ('PLEDGED', 'RECEIVED', 'CLEARED', 'BOUNCED', 'EXHAUSTED',
                                                        'RETURNED', 'EXPIRED')),
    pledge_pence bigint      not null check (pledge_pence > 0),
    categories   text        not null,
    outcomes     text        not null,
    expires      date,
    because      text        not null,
    pledged_by   uuid        not null references platform.person (id),
    pledged_at   timestamptz not null,
    received_on  date,
    clears_on    date,
    from_lot     uuid,
    warned_days  integer     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, owner_id) references community.pool_membership (tenant_id, id),
    foreign key (tenant_id, from_lot) references community.contribution (tenant_id, id),
    -- Money for somebody's own needs is never the pot's (R-POOL-25); a grant is never a member's.
    check (case when source in ('GRANT', 'DONATION') then owner_id is null else owner_id is not null end),
    check ((status = 'PLEDGED') = (received_on is null))
);
create index contributions_of_pool on community.contribution (tenant_id, pool_id, status);
create index contributions_of_member on community.contribution (tenant_id, owner_id);
select platform.protect('community.contribution', 'select, insert, update');

create table community.bank_receipt (
    tenant_id       uuid        not null,
    id              uuid        not null,
    version         integer     not null,
    pool_id         uuid        not null,
    status          text        not null check (status in ('SUSPENSE', 'PROPOSED', 'MATCHED', 'RETURNED')),
    day             date        not null,
    pence           bigint      not null check (pence > 0),
    bank_words      text        not null,
    running_no      integer     not null check (running_no > 0),
    contribution_id uuid,
    journal_id      uuid        not null,
    entered_by      uuid        not null references platform.person (id),
    entered_at      timestamptz not null,
    proposed_by     uuid references platform.person (id),
    settled_by      uuid references platform.person (id),
    primary key (tenant_id, id),
    -- The same row of the bank is written down once (E-BANK).
    unique (tenant_id, pool_id, day, pence, bank_words, running_no),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, contribution_id) references community.contribution (tenant_id, id),
    -- Money nobody knew is matched by two people (R-POOL-22).
    check (proposed_by is null or settled_by is null or proposed_by <> settled_by)
);
create index receipts_of_pool on community.bank_receipt (tenant_id, pool_id, day);
select platform.protect('community.bank_receipt', 'select, insert, update');
