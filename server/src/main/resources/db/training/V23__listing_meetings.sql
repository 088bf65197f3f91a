-- When a run meets, so that a calendar of many runs, also other areas', needs no look at their sessions: from/until, parted
-- by blanks.
alter table training.run_listing add meets text not null default '';
