-- An alert is found by any of its documents, whatever the State, and by a name written with a slip.
create function control.alert_document_numbers(documents text[]) returns text[]
  language sql immutable parallel safe
  return array(select split_part(document, ':', 2) from unnest(documents) as document);

alter table control.alerts add column document_numbers text[] generated always as (control.alert_document_numbers(documents)) stored;
create index ix_alerts_documents on control.alerts using gin (document_numbers);
create index ix_alerts_name on control.alerts using gin (folded_name gin_trgm_ops) where folded_name is not null;
