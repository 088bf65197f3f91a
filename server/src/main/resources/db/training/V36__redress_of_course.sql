-- Which course it was about, so that a list of what is owed says so with one question.
alter table training.redress add column course_id uuid;
update training.redress r set course_id = e.course_id from training.enrolment e
    where e.tenant_id = r.tenant_id and e.id = r.enrolment_id;
alter table training.redress alter column course_id set not null;
