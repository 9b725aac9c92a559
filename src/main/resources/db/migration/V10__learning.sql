-- What learners answered: rows are added and deleted, never changed. Runs on H2 and on PostgreSQL alike.
create table learning_answer (
  id            char(36)                 not null primary key,
  player        varchar(64)              not null,
  lesson        varchar(80)              not null,
  lesson_digest varchar(64)              not null,
  item          varchar(100)             not null,
  chosen        varchar(80)              not null,
  options       integer                  not null,
  confidence    double precision,
  correct       boolean                  not null,
  context       varchar(20)              not null,
  workshop      char(36),
  answered_at   timestamp with time zone not null
);

create index learning_answer_by_player on learning_answer (player, answered_at);
create index learning_answer_by_workshop on learning_answer (workshop, lesson);

-- Lessons a trainer gives to the participants of a workshop.
create table lesson_assignment (
  workshop char(36)    not null references workshop (id) on delete cascade,
  lesson   varchar(80) not null,
  primary key (workshop, lesson)
);
