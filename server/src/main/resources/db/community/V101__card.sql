-- The card or account somebody's direct payment goes to, whose statements they let be read. What is left, when it was used
-- last, and what they were told of it; never what was bought.
create table community.card (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    person_id     uuid        not null references platform.person (id),
    status        text        not null check (status in ('ASKED', 'READ', 'REFUSED', 'ENDED')),
    account_ref   text collate "C" not null check (length(account_ref) between 1 and 34),
    named_at      timestamptz not null,
    settled_by    uuid references platform.person (id),
    left_pence    bigint,
    left_on       date,
    used_on       date,
    restricted_on date,
    told          text        not null default '',
    primary key (tenant_id, id),
    check (settled_by <> person_id),
    check (status <> 'READ' or settled_by is not null),
    check (status = 'READ' or (left_pence is null and left_on is null and used_on is null and restricted_on is null
        and told = ''))
);
create unique index one_card_of_a_person on community.card (tenant_id, person_id) where status in ('ASKED', 'READ');
create unique index one_owner_of_a_card on community.card (tenant_id, account_ref) where status = 'READ';
create index cards_of_person on community.card (tenant_id, person_id, named_at);
select platform.protect('community.card', 'select, insert, update');
