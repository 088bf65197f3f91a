-- Who of a pool is ill or on holiday, and takes no part meanwhile (R-POOL-42). Why is not asked.
create table community.absence (
    tenant_id     uuid        not null,
    id            uuid        not null,
    version       integer     not null,
    pool_id       uuid        not null,
    membership_id uuid        not null,
    from_day      date        not null,
    until_day     date check (until_day >= from_day),
    told_by       uuid        not null references platform.person (id),
    told_at       timestamptz not null,
    back_at       timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, pool_id) references community.pool (tenant_id, id),
    foreign key (tenant_id, membership_id) references community.pool_membership (tenant_id, id)
);
create index absences_of_pool on community.absence (tenant_id, pool_id, from_day) where back_at is null;
create index absences_of_member on community.absence (tenant_id, membership_id) where back_at is null;
select platform.protect('community.absence', 'select, insert, update (version, back_at)');
