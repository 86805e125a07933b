-- Certificates issued in a month of Guatemala, by result. Unit: document.
create view control.v_certificates_by_month_v1 as
select to_char(c.issued_at at time zone 'America/Guatemala', 'YYYY-MM') as month,
       count(*) filter (where c.result = 'Positive') as positive,
       count(*) filter (where c.result = 'Negative') as negative,
       count(*) filter (where c.result = 'Inconclusive') as inconclusive,
       count(*) as total
  from control.certificates c
 group by 1;
