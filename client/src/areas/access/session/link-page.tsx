import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import { opened, session } from '@/shared/session/session';
import { Page } from '@/shared/ui/page';
import { Empty, ProblemPanel } from '@/shared/ui/states';
import { LimitedTask } from './limited-task';
import { exchangeLink } from './session.api';

/** Read once and taken out of the address at once, so that it stays in no history. */
function takeSecret(): string {
  const secret = decodeURIComponent(location.hash.slice(1));
  if (secret !== '') history.replaceState(history.state, '', location.pathname);
  return secret;
}

export function LinkPage() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [secret] = useState(takeSecret);
  const { run, busy, problem } = useCommand(exchangeLink);
  const task = client.getQueryData(session.queryKey)?.task;

  if (task) return <LimitedTask task={task} />;
  return (
    <Page title={t('access.link.title')} purpose={t('access.link.purpose')} help={t('access.link.help')}>
      {problem && <ProblemPanel problem={problem} />}
      {secret === '' ? (
        <Empty icon="key" title={t('access.link.absent')} why={t('access.link.absent_why')} />
      ) : (
        // A mail scanner opens links: the secret is spent only when a person presses the button.
        <div>
          <Button
            loading={busy}
            onClick={() =>
              void run(secret).then(
                async (answer) => client.setQueryData(session.queryKey, await opened(answer)),
                () => undefined,
              )
            }
          >
            {t('access.link.use')}
          </Button>
        </div>
      )}
    </Page>
  );
}
