-- The schema of the community module. Each feature has its own numbers: ledger 10, person 20, decision 30, pool 40,
-- spend 50, settlement 60, statement 70, time bank 80, peer groups 90, safeguarding 95.

revoke all on schema community from public;
