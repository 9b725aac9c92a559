-- What is led by one of several servers, and what they have done of it. Runs on H2 and on PostgreSQL alike.
alter table workshop add column leader char(36);
alter table experiment add column node char(36);
alter table study add column node char(36);

-- Runs of experiments that are on their way, so that another server can go on with them.
create table experiment_piece (
  experiment_id char(36) not null references experiment (id) on delete cascade,
  piece         integer  not null,
  outcome       text     not null,
  primary key (experiment_id, piece)
);
