import access from './access.json';
import alerts from './alerts.json';
import arraigos from './arraigos.json';
import audit from './audit.json';
import certificates from './certificates.json';
import common from './common.json';
import control from './control.json';
import errors from './errors.json';
import fields from './fields.json';
import figures from './figures.json';
import home from './home.json';
import papers from './papers.json';
import partners from './partners.json';
import people from './people.json';
import territory from './territory.json';

export const es = {
  access,
  alerts,
  arraigos,
  audit,
  certificates,
  common,
  control,
  errors,
  fields,
  figures,
  home,
  papers,
  partners,
  people,
  territory,
};
