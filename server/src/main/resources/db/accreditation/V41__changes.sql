-- How often an accreditation has changed its status: who hears of two changes knows which is the newer. Those that are
-- here already begin at one.
alter table accreditation.accreditation add column changes integer not null default 1 check (changes > 0);
