-- Reminders are counted, so that a sweep that runs twice reminds once (N03, N04).

alter table accreditation.panel_seat
    add column interest_reminders integer not null default 0 check (interest_reminders >= 0);
alter table accreditation.panel_officer_interest
    add column interest_reminders integer not null default 0 check (interest_reminders >= 0);
alter table accreditation.panel_case
    add column warned_at timestamptz;
