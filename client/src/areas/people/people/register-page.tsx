import { useTranslation } from 'react-i18next';
import { AskPurpose } from '@/shared/purpose/ask-purpose';
import { Page } from '@/shared/ui/page';
import { RegisterForm } from './register-form';

export function RegisterPage() {
  const { t } = useTranslation();
  return (
    <Page
      title={t('people.register.title')}
      purpose={t('people.register.purpose')}
      help={t('people.register.help')}
      crumbs={[{ to: '/people', label: t('people.list.title') }]}
    >
      <AskPurpose suggest="arraigo_registration">
        {(purpose) => <RegisterForm purpose={purpose} />}
      </AskPurpose>
    </Page>
  );
}
