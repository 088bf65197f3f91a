-- How anybody reaches a person at a body. No row until somebody at the body has written it down.

create table accreditation.body_contact (
    id      uuid primary key references accreditation.body (id),
    version integer not null,
    phone   text    not null,
    email   text    not null,
    words   text    not null
);
select platform.share('accreditation.body_contact', 'select, insert, update');
