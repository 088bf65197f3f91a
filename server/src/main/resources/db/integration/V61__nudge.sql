-- Each nudge that was handed to a mail service: to whom, and what became of it. Nothing of what the message says. It belongs
-- to no area: a receipt names only the nudge, and the limits of a service are those of all areas together.
create table integration.nudge (
    id        uuid primary key,
    version   integer     not null,
    person_id uuid        not null references platform.person (id),
    handed_at timestamptz not null,
    fate      text        not null check (fate in ('HANDED_OVER', 'DELIVERED', 'ADDRESS_IS_BAD', 'MAY_BE_SENT_AGAIN', 'GIVEN_UP')),
    fate_at   timestamptz not null
);
create index nudges_by_time on integration.nudge (handed_at);
select platform.share('integration.nudge', 'select, insert, update');
