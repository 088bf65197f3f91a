-- Since when nothing arrives at a person's address: Notify's receipt said that it never will. Nothing is sent there until
-- the person has given another address.
alter table platform.person add column unreachable_since timestamptz;
