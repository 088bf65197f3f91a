-- A pool that comes to its end: what the group decided, and who of two says that it may be closed.

alter table community.pool
    add column wind_up_decision uuid,
    add column close_by uuid references platform.person (id);
