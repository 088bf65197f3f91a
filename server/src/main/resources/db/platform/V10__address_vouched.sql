-- Since when a person has said that their address is right, or has used another one: what is said of anything that was sent
-- before does not count any more. Null as long as they have said nothing since they made their account.
alter table platform.person add column address_since timestamptz;
