import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOver } from '@/shared/areas/hand-over';
import { PersonFinder } from '@/shared/people/person-finder';
import { can } from '@/shared/permissions/can';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import { useMay } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { peopleRoute } from '../area';

export function PeoplePage() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = peopleRoute.useNavigate();
  const [typed] = useState(takeOver);
  const register = may(can.registerPeople) && (
    <Button component={Link} to="/people/new">
      {t('people.register.title')}
    </Button>
  );
  return (
    <Page
      title={t('people.list.title')}
      purpose={t('people.list.purpose')}
      help={t('people.list.help')}
      actions={register}
    >
      <AskPurpose suggest="verification">
        {(purpose) => (
          <PersonFinder
            purpose={purpose}
            typed={typed}
            onChoose={({ id }) => navigate({ to: '/people/$personId', params: { personId: id } })}
            absent={register}
          />
        )}
      </AskPurpose>
    </Page>
  );
}
