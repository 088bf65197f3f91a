-- Lists that others keep, as they came in, version by version; one version of each list is in force.
create table platform.reference_dataset (
    name        text primary key,
    last_number integer not null
);
insert into platform.reference_dataset (name, last_number) values ('BANK_HOLIDAYS', 0), ('COUNCILS', 0);
select platform.share('platform.reference_dataset', 'select, update (last_number)');

create table platform.reference_version (
    id             uuid primary key,
    dataset        text not null references platform.reference_dataset,
    number         integer not null,
    status         text not null,
    effective_from date not null,
    source         text not null check (length(source) between 1 and 500),
    licence        text not null check (length(licence) between 1 and 200),
    sha256         text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    row_count      integer not null check (row_count > 0),
    uploaded_by    uuid not null references platform.person,
    uploaded_at    timestamptz not null,
    in_force_since timestamptz,
    version        integer not null,
    unique (dataset, number)
);
create unique index reference_in_force on platform.reference_version (dataset) where status = 'IN_FORCE';
create unique index reference_bytes on platform.reference_version (dataset, sha256) where status <> 'DISCARDED';
select platform.share('platform.reference_version', 'select, insert, update (status, in_force_since, version)');

-- What a version says is written once.
create table platform.reference_row (
    version_id uuid not null references platform.reference_version,
    row_key    text not null,
    cells      text not null,
    primary key (version_id, row_key)
);
select platform.share('platform.reference_row', 'select, insert');

-- Areas follow the list of councils in force. The address and the letters of an area stay, and no area is ever deleted.
alter table platform.area add column listed boolean not null default true;
select platform.share('platform.area',
    'select, insert, update (opened_at, name, council, type, region, valid_from, valid_to, listed)');
