-- Money that a bank's or a card's statement shows came for somebody, and which payment of their council it shows (R-INT-65).
-- Only a day, an amount and the provider's name of the line are kept, and nothing where its owner wants it read no more.
create table community.seen_money (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    person_id  uuid    not null references platform.person (id),
    place      text    not null check (place in ('POOL', 'OWN')),
    account_id uuid    not null,
    line_id    text collate "C" not null check (length(line_id) between 1 and 100),
    day        date    not null,
    pence      bigint  not null check (pence > 0),
    paid_id    uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, paid_id) references community.pay_run_line (tenant_id, id),
    unique (tenant_id, account_id, line_id),
    -- A payment is shown by one line.
    unique (tenant_id, paid_id)
);
create index seen_for_person on community.seen_money (tenant_id, person_id, day);
select platform.protect('community.seen_money', 'select, insert, update (version, paid_id), delete');
