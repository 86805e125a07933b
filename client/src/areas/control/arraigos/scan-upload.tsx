import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '@/shared/api/problem';
import { percent } from '@/shared/format/format';
import { ProblemPanel } from '@/shared/ui/states';
import { toast } from '@/shared/ui/toasts';
import css from './arraigos.module.css';
import { ScanFile } from './scan-file';
import { refusalOf, uploadScan } from './upload';

export function useUpload(arraigoId: string | undefined) {
  const client = useQueryClient();
  const [share, setShare] = useState(0);
  const upload = useMutation({
    mutationFn: ({ to, file }: { to: string; file: File }) => uploadScan(to, file, setShare),
    networkMode: 'always',
    onMutate: () => setShare(0),
    onSuccess: () => client.invalidateQueries({ queryKey: ['control', 'arraigos'] }),
  });
  return {
    share,
    busy: upload.isPending,
    done: upload.isSuccess,
    problem: upload.error ? asProblem(upload.error) : undefined,
    run: (file: File, to = arraigoId ?? '') => upload.mutateAsync({ to, file }),
  };
}

export function Progress({ share, name }: { share: number; name: string }) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div className={css.file}>
      <label htmlFor={id}>{t('arraigos.scan.sending', { name, share: percent(share) })}</label>
      <progress id={id} className={css.progress} max={1} value={share} />
    </div>
  );
}

/** Another paper for an order that exists. */
export function ScanUpload({ arraigoId }: { arraigoId: string }) {
  const { t } = useTranslation();
  const [file, setFile] = useState<File>();
  const upload = useUpload(arraigoId);
  const bad = file && refusalOf(file);
  return (
    <div className={css.panel} data-print="no">
      <ScanFile
        name="scan"
        label={t('arraigos.scan.add')}
        pick={t('arraigos.scan.pick')}
        file={file}
        onFile={setFile}
      />
      {upload.problem && <ProblemPanel problem={upload.problem} />}
      {upload.busy && file && <Progress share={upload.share} name={file.name} />}
      {file && !bad && (
        <div className={css.acts}>
          <Button
            loading={upload.busy}
            onClick={() =>
              upload.run(file).then(
                () => {
                  toast(t('arraigos.scan.attached', { name: file.name }));
                  setFile(undefined);
                },
                () => undefined,
              )
            }
          >
            {t('arraigos.scan.attach')}
          </Button>
        </div>
      )}
    </div>
  );
}
