-- A panel has decided and nobody has released it yet: from here on there is nothing left to withdraw.
alter table accreditation.application
    add column decided_at timestamptz,
    add check (decided_at is null or status = 'WITH_PANEL');
