-- Runs on H2 and on PostgreSQL alike.
create table trainer (
  id            char(36)                 not null primary key,
  login         varchar(60)              not null,
  login_folded  varchar(200)             not null unique,
  name          varchar(60)              not null,
  password_hash varchar(400)             not null,
  created_at    timestamp with time zone not null
);

create table trainer_token (
  id          char(36)                 not null primary key,
  hash        char(64)                 not null unique,
  kind        varchar(20)              not null,
  trainer_id  char(36)                 references trainer (id) on delete cascade,
  workshop_id char(36),
  label       varchar(80)              not null,
  expires_at  timestamp with time zone not null
);

create table workshop (
  id              char(36)                 not null primary key,
  code            varchar(10)              not null unique,
  scenario_id     varchar(80)              not null,
  scenario_digest char(64)                 not null,
  scenario_text   text                     not null,
  seed            bigint                   not null,
  title           varchar(160)             not null,
  settings        text                     not null,
  state           varchar(20)              not null,
  round           integer                  not null,
  stage           bigint                   not null,
  deadline        timestamp with time zone,
  left_millis     bigint,
  reveals         text                     not null,
  stage_at        timestamp with time zone not null,
  created_at      timestamp with time zone not null,
  updated_at      timestamp with time zone not null,
  version         bigint                   not null
);

create table workshop_trainer (
  workshop_id char(36) not null references workshop (id) on delete cascade,
  position    integer  not null,
  trainer_id  char(36) not null,
  primary key (workshop_id, position)
);

create index workshop_by_trainer on workshop_trainer (trainer_id);

create table workshop_team (
  id          char(36)                 not null primary key,
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  position    integer                  not null,
  name        varchar(80)              not null,
  robot       varchar(30),
  seed        bigint                   not null,
  plan_number bigint                   not null,
  plan        text                     not null,
  reason      varchar(600)             not null,
  submitted   boolean                  not null,
  prediction  varchar(100),
  author      varchar(60)              not null,
  made_at     timestamp with time zone not null
);

create index team_by_workshop on workshop_team (workshop_id);

create table workshop_seat (
  id          char(36)                 not null primary key,
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  nickname    varchar(60)              not null,
  token       varchar(64)              not null,
  code        char(4)                  not null,
  team_id     char(36),
  observer    boolean                  not null,
  removed     boolean                  not null,
  joined_at   timestamp with time zone not null
);

create index seat_by_workshop on workshop_seat (workshop_id);

-- Every version of every plan; nothing is ever changed or deleted here but with the whole workshop.
create table plan_version (
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  team_id     char(36)                 not null,
  number      bigint                   not null,
  round       integer                  not null,
  deed        varchar(20)              not null,
  seat_id     char(36),
  plan        text                     not null,
  reason      varchar(600)             not null,
  submitted   boolean                  not null,
  prediction  varchar(100),
  author      varchar(60)              not null,
  made_at     timestamp with time zone not null,
  primary key (team_id, number)
);

-- The primary key keeps a team's round from being counted twice.
create table team_result (
  workshop_id    char(36)                 not null references workshop (id) on delete cascade,
  team_id        char(36)                 not null,
  round          integer                  not null,
  plan           text                     not null,
  reason         varchar(600)             not null,
  submitted      boolean                  not null,
  prediction     varchar(100),
  scores         text                     not null,
  figures        text                     not null,
  digest         char(64)                 not null,
  engine_version varchar(40)              not null,
  simulated_at   timestamp with time zone not null,
  primary key (team_id, round)
);

create index result_by_workshop on team_result (workshop_id);

-- Surprises and notes: what a trainer has told a team or all.
create table workshop_news (
  id          char(36)                 not null primary key,
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  surprise    varchar(30),
  note        varchar(1100),
  team_id     char(36),
  round       integer                  not null,
  author      varchar(60)              not null,
  told_at     timestamp with time zone not null
);

create index news_by_workshop on workshop_news (workshop_id);

-- One row: when a server was at work last.
create table sign_of_life (
  id      integer                  not null primary key,
  seen_at timestamp with time zone not null
);
