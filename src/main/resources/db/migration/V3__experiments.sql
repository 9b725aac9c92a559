-- Runs on H2 and on PostgreSQL alike.
create table experiment (
  id              char(36)                 not null primary key,
  owner           varchar(64)              not null,
  order_key       varchar(128),
  name            varchar(160)             not null,
  scenario_id     varchar(80)              not null,
  scenario_digest char(64)                 not null,
  scenario_text   text                     not null,
  plans           text                     not null,
  variants        integer                  not null,
  quarters        integer                  not null,
  replications    integer                  not null,
  seed            bigint                   not null,
  state           varchar(20)              not null,
  failure         varchar(2000)            not null,
  result          text,
  created_at      timestamp with time zone not null,
  updated_at      timestamp with time zone not null,
  version         bigint                   not null
);

create index experiment_by_owner on experiment (owner, updated_at);

-- The same order is not taken twice: a caller's key names one experiment.
create unique index experiment_by_key on experiment (owner, order_key);
