-- What is public about a run, for anybody in England to browse (R-TRN-43), and the words it is found by.

create table training.run_listing (
    run_id         uuid primary key,
    version        integer     not null,
    area_id        uuid        not null,
    course_id      uuid        not null,
    title          text        not null,
    summary        text        not null,
    provider_name  text        not null,
    link_statement text        not null,
    purpose        text        not null,
    areas          text        not null,
    mode           text        not null,
    status         text        not null,
    starts_at      timestamptz not null,
    ends_at        timestamptz not null,
    sessions       integer     not null,
    booking_closes_at timestamptz not null,
    towns          text        not null,
    access         text        not null,
    fee_pence      bigint      not null,
    learner_places integer     not null,
    places_left    integer     not null check (places_left between 0 and learner_places),
    waiting        integer     not null check (waiting >= 0)
);
create index listings_of_area on training.run_listing (area_id, starts_at);
select platform.share('training.run_listing', 'select, insert, update');

-- One narrow row a word, with the start, so that a page is read in order from the index alone.
create table training.run_term (
    id        uuid primary key,
    version   integer     not null,
    run_id    uuid        not null references training.run_listing (run_id),
    term      text collate "C" not null,
    starts_at timestamptz not null
);
create unique index runs_by_term on training.run_term (term, starts_at, run_id);
create index terms_of_run on training.run_term (run_id, term);
select platform.share('training.run_term', 'select, insert, delete');
