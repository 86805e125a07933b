import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { save } from '@/shared/documents/save';
import { today } from '@/shared/format/format';
import type { Purpose } from '@/shared/purpose/purpose';
import { Icon } from '@/shared/ui/icon';
import { ProblemPanel } from '@/shared/ui/states';
import { exportArraigos, type FindArraigos } from './arraigos.api';

/** A plain link cannot say its purpose: the file is fetched with it and then handed over. */
export function ExportButton({ find, purpose }: { find: FindArraigos; purpose: Purpose }) {
  const { t } = useTranslation();
  const list = { ...find, after: undefined };
  const file = useMutation({
    mutationFn: () => exportArraigos(list, purpose),
    onSuccess: (blob) => save(blob, `arraigos-${list.worklist ?? 'all'}-${today()}.csv`),
  });
  return (
    <>
      {file.error && <ProblemPanel problem={asProblem(file.error)} />}
      <Button
        variant="default"
        leftSection={<Icon name="download" size={16} />}
        loading={file.isPending}
        onClick={() => file.mutate()}
      >
        {t('common.export_csv')}
      </Button>
    </>
  );
}
