-- Series without gaps: the last number given, by series and year.
create table house.number_series (
  series text not null,
  year int not null,
  last int not null,
  primary key (series, year)
);
