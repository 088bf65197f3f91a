-- What a partner said beside a file, so that all of its checks can be made again; and what a held one waits for.
alter table integration.message
    add column declared_rows bigint,
    add column declared_pence bigint,
    add column declared_number bigint,
    add column declared_full boolean,
    add column waits_for text not null default '',
    -- Why it is held, with its figures: never a cell.
    add column reason_said text not null default '';
create index messages_by_wait on integration.message (tenant_id, waits_for) where waits_for <> '';
