-- The day of the workshop that lessons prepare for, if the trainer has told it. Runs on H2 and on PostgreSQL alike.
alter table lesson_assignment add column workshop_day date;
