-- Training that was recorded by those who held it, and that its learner shows. What is only an introduction does not
-- show a criterion alone (R-TRN-31).

alter table accreditation.evidence_item
    add column source_id uuid,
    add column enough_alone boolean not null default true;
-- Shown twice is shown once, whatever two browsers do.
create unique index training_shown_once on accreditation.evidence_item (person_id, source_id)
    where source_id is not null;
