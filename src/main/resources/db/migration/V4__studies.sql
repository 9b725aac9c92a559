-- Runs on H2 and on PostgreSQL alike.
create table study (
  id            varchar(60)              not null primary key,
  experiment_id char(36)                 not null references experiment (id) on delete cascade,
  kind          varchar(20)              not null,
  state         varchar(20)              not null,
  failure       varchar(2000)            not null,
  result        text,
  updated_at    timestamp with time zone not null
);

create index study_by_experiment on study (experiment_id);
