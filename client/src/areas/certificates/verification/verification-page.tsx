import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { CertificateVerification } from '@/shared/api/schema.gen';
import {
  formatVerificationCode,
  parseVerificationCode,
  verificationCode,
} from '@/shared/fields/verification-code';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { Page } from '@/shared/ui/page';
import { verifyCertificate } from './verification.api';
import { Verified } from './verified';

const shape = z.object({ code: read(verificationCode) });

/** Whoever holds the paper: types its code, or comes by its QR with the code in the fragment. */
export function VerificationPage() {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(verifyCertificate);
  const [found, setFound] = useState<{ of: CertificateVerification; at: string }>();
  const [printed] = useState(() => decodeURIComponent(location.hash.slice(1)));
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { code: shown(printed) } });
  const asked = useRef(false);

  const verify = async (code: string) => {
    setFound(undefined);
    setFound({ of: await run(code), at: new Date().toISOString() });
  };
  const submit = form.handleSubmit(({ code }) => verify(code).catch(() => undefined));

  // Scanned from the paper: answered without another press.
  useEffect(() => {
    if (asked.current || printed === '') return;
    asked.current = true;
    void submit();
  });

  return (
    <Page
      title={t('certificates.verification.title')}
      purpose={t('certificates.verification.purpose')}
      help={t('certificates.verification.help')}
    >
      <Form
        form={form}
        action={t('certificates.verification.verify')}
        busy={busy}
        problem={problem}
        onSubmit={({ code }) => verify(code)}
      >
        <Field
          control={form.control}
          name="code"
          of={verificationCode}
          label={t('certificates.verification.code')}
          hint={t('certificates.verification.code_hint')}
        />
      </Form>
      <div role="status">{found && <Verified {...found} />}</div>
    </Page>
  );
}

function shown(code: string): string {
  const read = parseVerificationCode(code);
  return read.ok ? formatVerificationCode(read.value) : code;
}
