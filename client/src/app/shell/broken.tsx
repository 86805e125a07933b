import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { Page } from '@/shared/ui/page';
import { Empty, ProblemPanel } from '@/shared/ui/states';

export function Missing() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.missing_title')} purpose={t('common.missing_purpose')}>
      <Empty
        icon="search"
        title={t('common.missing_title')}
        why={t('common.missing_why')}
        action={<Link to="/">{t('common.to_home')}</Link>}
      />
    </Page>
  );
}

export function Broken({ error, reset }: ErrorComponentProps) {
  const { t } = useTranslation();
  return (
    <Page title={t('common.broken_title')} purpose={t('common.broken_purpose')}>
      <ProblemPanel problem={asProblem(error)} onRetry={reset} />
    </Page>
  );
}
