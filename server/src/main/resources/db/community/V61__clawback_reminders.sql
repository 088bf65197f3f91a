-- How often somebody has been reminded that their council waits for an answer.
alter table community.clawback_notice
    add column reminders_sent integer not null default 0 check (reminders_sent >= 0);
