-- When trainers teach, in all of England: somebody cannot be in two areas at once (R-TRN-40).

create table training.trainer_diary (
    id         uuid primary key,
    version    integer     not null,
    person_id  uuid        not null references platform.person (id),
    run_id     uuid        not null,
    session_id uuid        not null,
    starts_at  timestamptz not null,
    ends_at    timestamptz not null,
    online     boolean     not null,
    check (starts_at < ends_at),
    unique (person_id, session_id) deferrable initially deferred,
    -- Checked at the end, so that two sessions can change places.
    constraint nobody_teaches_twice_at_once exclude using gist
        (person_id with =, tstzrange(starts_at, ends_at) with &&) deferrable initially deferred
);
create index diary_of_run on training.trainer_diary (run_id);
create index diary_of_person on training.trainer_diary (person_id, starts_at);
select platform.share('training.trainer_diary', 'select, insert, update, delete');
