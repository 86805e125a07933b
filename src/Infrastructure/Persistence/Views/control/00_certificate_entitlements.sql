-- By what right somebody asks about a person. Third parties: relatives in the first degree, mandate or court, as the
-- institution publishes for movements; whether the same holds for arraigos is for its legal unit to confirm.
create table control.certificate_entitlements (
  code text primary key,
  ordinal int not null,
  name_es text not null,
  name_en text not null,
  needs_evidence boolean not null,
  source text not null,
  confidence text not null check (confidence in ('confirmed', 'proposed'))
);

insert into control.certificate_entitlements (code, ordinal, name_es, name_en, needs_evidence, source, confidence) values
  ('own_person', 1, 'La propia persona', 'The person themselves', false, 'IGM, requisitos publicados', 'confirmed'),
  ('legal_representative', 2, 'Representante legal de la persona jurídica', 'Legal representative of the company', true, 'Práctica registral', 'proposed'),
  ('mandate', 3, 'Mandatario con facultades', 'Attorney under a mandate', true, 'IGM, requisitos publicados', 'confirmed'),
  ('first_degree_relative', 4, 'Pariente en primer grado de ley', 'Relative in the first degree', true, 'IGM, requisitos publicados', 'confirmed'),
  ('minor_guardian', 5, 'Padre, madre o tutor de la persona menor de edad', 'Parent or guardian of a minor', true, 'Práctica registral', 'proposed'),
  ('court', 6, 'Orden de juez competente', 'Order of a competent judge', true, 'IGM, requisitos publicados', 'confirmed'),
  ('prosecutor', 7, 'Requerimiento del Ministerio Público', 'Request of the public prosecutor', true, 'Práctica registral', 'proposed');
