-- Who hears of something that is wrong: chosen for each expected file, and kept with the alert, so that whoever heard of its
-- beginning hears of its end. When it was last said, so that what lasts is said again, and not more often than every four hours.
alter table integration.expectation add column hearers text not null default 'KEEPERS'
    check (hearers in ('KEEPERS', 'KEEPERS_AND_FINANCE'));
alter table integration.expectation alter column hearers drop default;
alter table integration.alert
    add column hearers text not null default 'KEEPERS' check (hearers in ('KEEPERS', 'KEEPERS_AND_FINANCE')),
    add column told_at timestamptz not null default now(),
    drop constraint alert_kind_check,
    add constraint alert_kind_check check (kind in ('FILE_MISSING', 'AGREEMENT_ENDS', 'ENDPOINT_CLOSED', 'ENDPOINT_GONE',
        'FILES_HELD', 'MESSAGES_FAILED', 'NOTHING_CHOSEN', 'ERASING_LATE', 'RETURN_UNBALANCED',
        'CREDENTIAL_ENDS'));
alter table integration.alert alter column hearers drop default, alter column told_at drop default;
