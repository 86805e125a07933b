import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompanyFinder } from '@/shared/people/company-finder';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Beside } from '@/shared/ui/beside';
import { Page } from '@/shared/ui/page';
import { companiesRoute } from '../area';
import { CompanyPanel } from './company-panel';
import { RegisterCompanyForm } from './register-company';

export function CompaniesPage() {
  const { t } = useTranslation();
  const may = useMay();
  const { open } = companiesRoute.useSearch();
  const navigate = companiesRoute.useNavigate();
  const [registering, setRegistering] = useState(false);
  const show = (id: string | undefined) => navigate({ search: { open: id } });
  const register = may(can.registerCompanies) && (
    <Button onClick={() => setRegistering(true)}>{t('people.companies.register')}</Button>
  );
  return (
    <Page
      title={t('people.companies.title')}
      purpose={t('people.companies.purpose')}
      help={t('people.companies.help')}
      actions={!registering && register}
    >
      {registering ? (
        <RegisterCompanyForm
          onDone={(id) => {
            setRegistering(false);
            if (id !== undefined) void show(id);
          }}
        />
      ) : (
        <Beside
          open={open}
          label={t('people.companies.panel')}
          onClose={() => show(undefined)}
          panel={(id) => <CompanyPanel key={id} companyId={id} />}
        >
          <CompanyFinder
            onChoose={({ id }) => show(id)}
            {...(open !== undefined && { openId: open })}
            absent={register}
          />
        </Beside>
      )}
    </Page>
  );
}
