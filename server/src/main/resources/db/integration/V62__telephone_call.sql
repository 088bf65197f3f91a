-- That somebody was asked to telephone a partner, because an urgent message of this id was not confirmed in time: asked once.
create table integration.telephone_call (
    tenant_id uuid        not null,
    id        uuid        not null,
    version   integer     not null,
    asked_at  timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references integration.message (tenant_id, id)
);
select platform.protect('integration.telephone_call', 'select, insert');
