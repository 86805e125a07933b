import { oneOf } from '@/shared/fields/choice';

export const documentKind = oneOf({
  dpi: 'people.papers.kinds.dpi',
  passport: 'people.papers.kinds.passport',
  birth_certificate: 'people.papers.kinds.birth_certificate',
  identity_card: 'people.papers.kinds.identity_card',
  residence_card: 'people.papers.kinds.residence_card',
  travel_document: 'people.papers.kinds.travel_document',
  cedula: 'people.papers.kinds.cedula',
});

export const aliasKind = oneOf({
  spelling: 'people.aliases.kinds.spelling',
  married_name: 'people.aliases.kinds.married_name',
  former_name: 'people.aliases.kinds.former_name',
  known_as: 'people.aliases.kinds.known_as',
});
