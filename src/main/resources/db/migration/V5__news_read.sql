-- Which news a person has read and put away: ids with spaces between them. Runs on H2 and on PostgreSQL alike.
alter table workshop_seat add column news_read text default '' not null;
