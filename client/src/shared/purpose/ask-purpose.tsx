import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CodeSelect } from '@/shared/fields/choice';
import { bad, field, good } from '@/shared/fields/field';
import { line } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { Empty } from '@/shared/ui/states';
import css from './ask-purpose.module.css';
import { type Purpose, purposeCodes, statePurpose, useStatedPurpose } from './purpose';

const code = field<Purpose['code']>({
  Input: function PurposeInput(props) {
    const { t } = useTranslation();
    return (
      <CodeSelect
        codes={false}
        {...props}
        options={purposeCodes.map((one) => ({ code: one, name: t(`common.purpose.codes.${one}`) }))}
      />
    );
  },
  text: (value) => value,
  parse: (typed) => {
    const known = purposeCodes.find((one) => one === typed);
    return known ? good(known) : bad('fields.choice.required');
  },
});
const reference = line({ width: 320 });
const shape = z.object({ code: read(code), caseReference: read(reference) });

interface AskPurposeProps {
  /** What is likely on this page; the officer still says so. */
  suggest: Purpose['code'];
  children: (purpose: Purpose) => ReactNode;
}

/** A free search states why people are looked up: asked once, shown always, changed at any time. */
export function AskPurpose({ suggest, children }: AskPurposeProps) {
  const { t } = useTranslation();
  const stated = useStatedPurpose();
  const [asking, setAsking] = useState(stated === null);
  return (
    <>
      {stated ? (
        <p className={css.stated}>
          {t('common.purpose.stated', {
            purpose: t(`common.purpose.codes.${stated.code}`),
            reference: stated.caseReference,
          })}
          <Button variant="subtle" size="compact-sm" mih={28} onClick={() => setAsking(true)}>
            {t('common.purpose.change')}
          </Button>
        </p>
      ) : (
        <Empty
          icon="shield"
          title={t('common.purpose.none')}
          why={t('common.purpose.why')}
          action={<Button onClick={() => setAsking(true)}>{t('common.purpose.state')}</Button>}
        />
      )}
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('common.purpose.title')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        <Ask suggest={stated?.code ?? suggest} onStated={() => setAsking(false)} />
      </Modal>
      {stated && children(stated)}
    </>
  );
}

function Ask({ suggest, onStated }: { suggest: Purpose['code']; onStated: () => void }) {
  const { t } = useTranslation();
  const form = useForm({
    resolver: zodResolver(shape),
    defaultValues: { code: suggest, caseReference: '' },
  });
  return (
    <div className={css.ask}>
      <p>{t('common.purpose.why')}</p>
      <Form
        form={form}
        action={t('common.purpose.state')}
        onSubmit={(purpose) => {
          statePurpose(purpose);
          onStated();
        }}
      >
        <Field control={form.control} name="code" of={code} label={t('common.purpose.code')} />
        <Field
          control={form.control}
          name="caseReference"
          of={reference}
          label={t('common.purpose.reference')}
          hint={t('common.purpose.reference_hint')}
        />
      </Form>
    </div>
  );
}
