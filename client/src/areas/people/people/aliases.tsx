import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/shared/api/command';
import type { PersonDetail } from '@/shared/api/schema.gen';
import { personName } from '@/shared/fields/person-name';
import { Field, Form } from '@/shared/forms/form';
import { read, z } from '@/shared/forms/zod';
import { textFor } from '@/shared/i18n/text';
import { can } from '@/shared/permissions/can';
import { useMay } from '@/shared/session/session';
import { Facts, Section } from '@/shared/ui/page';
import { toast } from '@/shared/ui/toasts';
import { aliasKind } from './kinds';
import { addAlias } from './people.api';
import css from './person.module.css';

interface AliasesProps {
  of: PersonDetail;
  etag: string;
}

export function Aliases({ of, etag }: AliasesProps) {
  const { t } = useTranslation();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  return (
    <Section
      title={t('people.aliases.title')}
      actions={
        may(can.registerPeople) &&
        !adding && (
          <Button variant="default" onClick={() => setAdding(true)}>
            {t('people.aliases.add')}
          </Button>
        )
      }
    >
      {adding && <AddAliasForm of={of} etag={etag} onDone={() => setAdding(false)} />}
      {of.aliases.length === 0 && <p>{t('people.aliases.none')}</p>}
      <ul className={css.list}>
        {of.aliases.map((alias) => (
          <li key={alias.id}>
            <Facts
              of={[
                [t('people.facts.name'), alias.fullName],
                [t('people.aliases.kind'), textFor(`people.aliases.kinds.${alias.kind}`, alias.kind)],
              ]}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}

const shape = z.object({ fullName: read(personName), kind: read(aliasKind) });

function AddAliasForm({ of, etag, onDone }: AliasesProps & { onDone: () => void }) {
  const { t } = useTranslation();
  const { run, busy, problem } = useCommand(addAlias);
  const form = useForm({ resolver: zodResolver(shape), defaultValues: { fullName: '', kind: 'spelling' } });
  return (
    <Form
      form={form}
      action={t('people.aliases.add')}
      busy={busy}
      problem={problem}
      draft={`people.person.add_alias.${of.id}`}
      onSubmit={async (typed) => {
        await run({ personId: of.id, etag, ...typed });
        toast(t('people.aliases.added_toast'));
        onDone();
      }}
      secondary={
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      }
    >
      <Field
        control={form.control}
        name="fullName"
        of={personName}
        label={t('people.facts.name')}
        hint={t('people.register.name_hint')}
      />
      <Field control={form.control} name="kind" of={aliasKind} label={t('people.aliases.kind')} />
    </Form>
  );
}
