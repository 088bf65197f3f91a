-- What the feed desk looks for: messages not through, by name, and what was sent again (R-INT-82, 86).
create index messages_not_through on integration.message (tenant_id, endpoint_id, status)
    where status in ('PENDING', 'RETRYING', 'SENDING', 'HELD', 'DEAD', 'NACKED', 'PARTLY_APPLIED');
create index messages_by_name on integration.message (tenant_id, name);
create index messages_sent_again on integration.message (tenant_id, replay_of) where replay_of is not null;
create index held_rows_waiting on integration.held_row (tenant_id, status_since) where status = 'WAITING';
