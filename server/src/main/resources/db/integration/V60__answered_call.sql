-- What a partner's program was told when it called us, so that a call made again is told the same (R-INT-29). It has the
-- id of the message the call became, and holds numbers, codes and sentences; never a cell of what was sent.
create table integration.answered_call (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    answer    text    not null check (answer <> ''),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references integration.message (tenant_id, id)
);
select platform.protect('integration.answered_call', 'select, insert');
