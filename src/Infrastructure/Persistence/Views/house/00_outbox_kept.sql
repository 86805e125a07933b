-- Outbox rows of transactions below this one are no longer kept.
create table house.outbox_kept (
  single boolean primary key default true check (single),
  below xid8 not null
);
insert into house.outbox_kept (below) values ('0');
