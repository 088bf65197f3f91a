-- What a group is asked to consent to. How people voted stands with the decision; here stands only what came of it.
create table community.group_consent (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    group_id    uuid        not null,
    matter      text        not null check (matter in ('AGREEMENTS', 'HOST_PAID')),
    words       text        not null,
    -- Who hosted the group then: a yes to one host's pay is none to the next one's.
    asked_by    uuid        not null references platform.person (id),
    decision_id uuid        not null,
    asked_at    timestamptz not null,
    settled_at  timestamptz,
    passed      boolean     not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, group_id) references community.peer_group (tenant_id, id)
);
create index consents_of_group on community.group_consent (tenant_id, group_id);
create unique index group_consent_open on community.group_consent (tenant_id, group_id, matter) where settled_at is null;
select platform.protect('community.group_consent', 'select, insert, update');
