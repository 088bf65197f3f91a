-- The numbers an area sets for what people do together. A row is one change: proposed by somebody, in force from its day
-- once somebody else has confirmed it, and kept for ever. Where there is none, the national number counts.

create table community.policy (
    tenant_id    uuid        not null,
    id           uuid        not null,
    version      integer     not null,
    name         text        not null,
    value        bigint      not null,
    from_day     date        not null,
    status       text        not null check (status in ('PROPOSED', 'CONFIRMED', 'TURNED_DOWN')),
    proposed_by  uuid        not null references platform.person (id),
    proposed_at  timestamptz not null,
    answered_by  uuid references platform.person (id),
    answered_at  timestamptz,
    primary key (tenant_id, id),
    check ((status = 'PROPOSED') = (answered_by is null)),
    check ((answered_by is null) = (answered_at is null)),
    -- Two people, whatever a page forgot. Somebody may take back their own proposal.
    constraint two_people_change_a_policy check (status <> 'CONFIRMED' or answered_by <> proposed_by)
);
create unique index one_proposal_at_a_time on community.policy (tenant_id, name) where status = 'PROPOSED';
create index policy_in_force on community.policy (tenant_id, name, from_day desc, answered_at desc) where status = 'CONFIRMED';
select platform.protect('community.policy', 'select, insert, update');
