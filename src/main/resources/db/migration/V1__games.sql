-- Runs on H2 and on PostgreSQL alike.
create table game (
  id              char(36)                 not null primary key,
  owner           varchar(64)              not null,
  scenario_id     varchar(80)              not null,
  scenario_digest char(64)                 not null,
  scenario_text   text                     not null,
  seed            bigint                   not null,
  draft           text                     not null,
  reason          varchar(280)             not null,
  created_at      timestamp with time zone not null,
  updated_at      timestamp with time zone not null,
  version         bigint                   not null
);

create index game_by_owner on game (owner, updated_at);

create table played_quarter (
  game_id        char(36)                 not null references game (id) on delete cascade,
  quarter        integer                  not null,
  plan           text                     not null,
  reason         varchar(280)             not null,
  engine_version varchar(40)              not null,
  digest         char(64)                 not null,
  scores         text                     not null,
  played_at      timestamp with time zone not null,
  primary key (game_id, quarter)
);
