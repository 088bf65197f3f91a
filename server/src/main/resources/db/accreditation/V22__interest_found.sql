-- What somebody said about their own interest, beside what the portal found.
alter table accreditation.case_involvement
    add column told_connection boolean not null default false,
    add column found_links     text    not null default '';
