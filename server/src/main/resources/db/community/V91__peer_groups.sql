-- Groups of peers. A sensitive one is joined by invitation only: nobody outside may know that it is there.

create table community.peer_group (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    name        text    not null check (name <> ''),
    theme       text    not null check (theme in ('BUDGETS', 'CARERS', 'ARTS', 'OUTDOORS', 'YOUNG', 'MENTAL_HEALTH',
                                                  'ILLNESS', 'LGBT', 'FAITH', 'OTHER')),
    sensitive   boolean not null,
    join_policy text    not null check (join_policy in ('OPEN', 'ASK', 'INVITED')),
    host        uuid    not null references platform.person (id),
    agreements  text    not null check (agreements <> ''),
    agreed_on   date    not null,
    -- When the host was told that the year is over.
    review_told date,
    access_info text    not null,
    pattern     text    not null,
    primary key (tenant_id, id),
    check (not sensitive or join_policy = 'INVITED')
);
select platform.protect('community.peer_group', 'select, insert, update');

create table community.group_member (
    tenant_id        uuid        not null,
    id               uuid        not null,
    version          integer     not null,
    group_id         uuid        not null,
    person_id        uuid        not null references platform.person (id),
    status           text        not null check (status in ('ASKED', 'INVITED', 'ACTIVE', 'REFUSED', 'LEFT', 'REMOVED')),
    since            timestamptz not null,
    removal_asked_by uuid references platform.person (id),
    removal_reason   text        not null,
    removal_ground   text check (removal_ground in ('GROUP', 'NOT_SAFE')),
    -- Where the group votes about it; how it votes stands there.
    removal_decision uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, group_id) references community.peer_group (tenant_id, id)
);
create unique index group_member_once on community.group_member (tenant_id, group_id, person_id)
    where status in ('ASKED', 'INVITED', 'ACTIVE');
create index groups_of_person on community.group_member (tenant_id, person_id);
select platform.protect('community.group_member', 'select, insert, update');

create table community.group_meeting (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    group_id    uuid        not null,
    starts_at   timestamptz not null,
    ends_at     timestamptz not null check (ends_at > starts_at),
    online      boolean     not null,
    place       text        not null,
    arranged_by uuid references platform.person (id),
    sequence    integer     not null,
    cancelled   boolean     not null,
    -- How many came. There is no table of who did.
    attended    integer check (attended between 0 and 500),
    changed_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, group_id) references community.peer_group (tenant_id, id)
);
create index meetings_of_group on community.group_meeting (tenant_id, group_id, starts_at);
select platform.protect('community.group_meeting', 'select, insert, update');

create table community.meeting_guest (
    tenant_id  uuid    not null,
    id         uuid    not null,
    version    integer not null,
    meeting_id uuid    not null,
    name       text    not null check (name <> ''),
    works_for  text    not null check (works_for <> ''),
    why        text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, meeting_id) references community.group_meeting (tenant_id, id)
);
create index guests_of_meeting on community.meeting_guest (tenant_id, meeting_id);
select platform.protect('community.meeting_guest', 'select, insert');
