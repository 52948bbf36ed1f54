-- An export may also be in a form that other services read.
alter table user_exports add column format varchar(20) not null default 'musicmuse';
