create view control.v_certificates_v1 as
select c.id,
       'CA-' || lpad(c.year::text, 4, '0') || '-' || lpad(c.sequence::text, 6, '0') as number,
       c.result,
       c.issued_at,
       c.cut_at,
       (c.person ->> 'personId')::uuid as person_id,
       c.person ->> 'name' as person_name,
       (c.company ->> 'companyId')::uuid as company_id,
       c.company ->> 'name' as company_name,
       c.requester ->> 'name' as requester_name,
       c.payment_slip,
       c.load_id
  from control.certificates c;
