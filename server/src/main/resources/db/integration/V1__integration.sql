-- The schema of the integration module. Each feature has its own numbers: engine 10, partner 20, message 30, feed desk 40.

revoke all on schema integration from public;
