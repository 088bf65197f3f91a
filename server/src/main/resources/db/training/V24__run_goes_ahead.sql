-- With fewer learners than were wanted, the provider says that a run takes place all the same.

alter table training.run add column went_ahead_at timestamptz;
alter table training.run add column chased_at timestamptz;
