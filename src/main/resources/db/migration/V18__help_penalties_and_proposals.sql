-- Runs on H2 and on PostgreSQL alike.
create table workshop_adjustment (
  id          char(36)                 not null primary key,
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  team_id     char(36)                 not null,
  round       integer                  not null,
  amount      double precision         not null,
  reason      varchar(600)             not null,
  author      varchar(60)              not null,
  made_at     timestamp with time zone not null
);

create index adjustment_by_workshop on workshop_adjustment (workshop_id);

-- What each person proposes before the team decides.
create table workshop_proposal (
  seat_id     char(36)                 not null,
  round       integer                  not null,
  workshop_id char(36)                 not null references workshop (id) on delete cascade,
  team_id     char(36)                 not null,
  plan        text                     not null,
  reason      varchar(600)             not null,
  made        boolean                  not null,
  author      varchar(60)              not null,
  made_at     timestamp with time zone not null,
  primary key (seat_id, round)
);

create index proposal_by_workshop on workshop_proposal (workshop_id);
