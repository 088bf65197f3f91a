-- From which day on a statement tells: where one goes on over the end of a month it says nothing of that end.
alter table integration.taken_statement add column first_day date;
