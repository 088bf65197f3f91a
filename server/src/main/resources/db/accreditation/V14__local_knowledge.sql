-- What is known about these areas is known about one place, so training teaches them apart.

alter table accreditation.competency_area add column local_knowledge boolean not null default false;
update accreditation.competency_area set local_knowledge = true where code in ('C07', 'C17');
alter table accreditation.competency_area alter column local_knowledge drop default;
