-- Which version of the world's rules and of Kampus a study was made with; empty for those made before it was kept.
alter table study add column engine_version varchar(40) default '' not null;
alter table study add column product_version varchar(60) default '' not null;
