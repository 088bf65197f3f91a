-- What is known of a secret that an endpoint names, beside its value, which stands in a file: until when it holds, and who
-- had it drawn here, was shown it, and took it back.
create table integration.endpoint_secret (
    tenant_id   uuid    not null,
    id          uuid    not null,
    version     integer not null,
    endpoint_id uuid    not null,
    alias       text    not null check (alias <> ''),
    ends_on     date,
    drawn_at    timestamptz,
    drawn_by    uuid references platform.person (id),
    shown_at    timestamptz,
    revoked_at  timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, endpoint_id, alias),
    foreign key (tenant_id, endpoint_id) references integration.endpoint (tenant_id, id),
    check ((drawn_at is null) = (drawn_by is null))
);
select platform.protect('integration.endpoint_secret', 'select, insert, update');
