-- An operator opened one case for a time, with a reason; the body was told (R-ACC-101). Kept for good.

create table accreditation.broken_glass (
    tenant_id      uuid        not null,
    id             uuid        not null,
    version        integer     not null,
    application_id uuid        not null,
    operator_id    uuid        not null references platform.person (id),
    reason         text        not null check (length(reason) >= 10),
    opened_at      timestamptz not null,
    ends_at        timestamptz not null check (ends_at > opened_at),
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references accreditation.application (tenant_id, id)
);
create index broken_glass_of_operator on accreditation.broken_glass (tenant_id, operator_id, opened_at desc);
select platform.protect('accreditation.broken_glass', 'select, insert');
