-- Feedback on a run. Who answered is kept so that nobody answers twice; what was answered stands in the run's box, written
-- anew and shuffled with each answer, so that no row, time or order ties the two together (R-TRN-41).
create table training.feedback_given (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    run_id    uuid    not null,
    person_id uuid    not null references platform.person (id),
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    unique (tenant_id, run_id, person_id)
);
select platform.protect('training.feedback_given', 'select, insert');

create table training.feedback_box (
    tenant_id uuid    not null,
    id        uuid    not null,
    version   integer not null,
    run_id    uuid    not null,
    answers   text    not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, run_id) references training.run (tenant_id, id),
    unique (tenant_id, run_id)
);
select platform.protect('training.feedback_box', 'select, insert, update');
