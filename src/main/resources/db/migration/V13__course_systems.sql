-- Course systems that open Kampus (LTI 1.3). Runs on H2 and on PostgreSQL alike.
create table course_platform (
  id                char(36)      not null primary key,
  name              varchar(60)   not null,
  issuer            varchar(255)  not null,
  client_id         varchar(255)  not null,
  authorization_url varchar(1000) not null,
  token_url         varchar(1000) not null,
  keys_url          varchar(1000) not null,
  audience          varchar(1000) not null,
  every_deployment  boolean       not null,
  constraint course_platform_client unique (issuer, client_id)
);

-- Installations within a course system; they launch nothing before somebody has let them in.
create table course_deployment (
  platform   char(36)     not null references course_platform (id) on delete cascade,
  deployment varchar(255) not null,
  accepted   boolean      not null,
  primary key (platform, deployment)
);

-- Keys of this server, whole.
create table course_key (
  id      varchar(64)              not null primary key,
  kind    varchar(20)              not null,
  secret  varchar(4000)            not null,
  made_at timestamp with time zone not null
);

-- What may be used once: hashes.
create table course_once (
  id         varchar(64)              not null primary key,
  expires_at timestamp with time zone not null
);

create index course_once_by_time on course_once (expires_at);

-- Places in courses that open something here.
create table course_link (
  id         char(36)                 not null primary key,
  platform   char(36)                 not null references course_platform (id) on delete cascade,
  deployment varchar(255)             not null,
  link       varchar(255)             not null,
  context    varchar(255)             not null,
  item       varchar(100)             not null,
  title      varchar(80)              not null,
  line_item  varchar(8192)            not null,
  members    varchar(8192)            not null,
  seen_at    timestamp with time zone not null,
  constraint course_link_place unique (platform, deployment, link)
);

-- Who a person of a course system is here.
create table course_person (
  id       char(36)     not null primary key,
  platform char(36)     not null references course_platform (id) on delete cascade,
  subject  varchar(255) not null,
  player   varchar(64)  not null,
  name     varchar(80)  not null,
  constraint course_person_subject unique (platform, subject)
);

create index course_person_by_player on course_person (player);

-- The newest score of a person at a place, until it is sent and after.
create table course_score (
  link       char(36)         not null references course_link (id) on delete cascade,
  person     char(36)         not null references course_person (id) on delete cascade,
  points     double precision not null,
  finished   boolean          not null,
  language   varchar(2)       not null,
  tries      integer          not null,
  due_at     timestamp with time zone,
  stamped_at timestamp with time zone,
  primary key (link, person)
);

create index course_score_by_time on course_score (due_at);
