-- Whose shares stand in a return, so that it does not leave when one of them is not linked with their council any more
-- (R-INT-70); and which return does not balance and is told to nobody until it does.
alter table integration.issued_return add column called_off boolean not null default false;
alter table integration.issued_return alter column called_off drop default;
grant update (version, called_off) on integration.issued_return to alongside_app;

create table integration.returned_person (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    return_id uuid    not null,
    person_id uuid    not null references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, return_id) references integration.issued_return (tenant_id, id),
    unique (tenant_id, return_id, person_id)
);
create index returns_of_person on integration.returned_person (tenant_id, person_id);
select platform.protect('integration.returned_person', 'select, insert');

create table integration.withheld_return (
    tenant_id   uuid        not null,
    id          uuid        not null,
    version     integer     not null,
    endpoint_id uuid        not null,
    pool_id     uuid        not null,
    month       text        not null check (month ~ '^[0-9]{4}-[0-9]{2}$'),
    since       timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id),
    unique (tenant_id, endpoint_id, pool_id, month)
);
select platform.protect('integration.withheld_return', 'select, insert, delete');

alter table integration.alert drop constraint alert_kind_check;
alter table integration.alert add constraint alert_kind_check
    check (kind in ('FILE_MISSING', 'AGREEMENT_ENDS', 'ENDPOINT_CLOSED', 'FILES_HELD', 'MESSAGES_FAILED', 'NOTHING_CHOSEN',
                    'ERASING_LATE', 'RETURN_UNBALANCED'));
