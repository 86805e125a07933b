import { zodResolver } from '@hookform/resolvers/zod';
import { useQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { EntitlementRow, IssueCertificate } from '@/shared/api/schema.gen';
import { CodeSelect, oneOf } from '@/shared/fields/choice';
import { bad, field, good } from '@/shared/fields/field';
import { personName } from '@/shared/fields/person-name';
import { line, text } from '@/shared/fields/text';
import { Field, Form } from '@/shared/forms/form';
import { maybe, read, z } from '@/shared/forms/zod';
import { Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import { entitlements } from './certificates.api';

export type Requested = Pick<IssueCertificate, 'requester' | 'entitlement'> & { paymentSlip: string };

const own = 'own_person';
const entitlement = field<string>({
  Input: function EntitlementInput(props) {
    const { data } = useQuery(entitlements);
    const { i18n } = useTranslation();
    const name = (of: EntitlementRow) => (i18n.language.startsWith('en') ? of.nameEn : of.nameEs);
    const options = (data ?? []).map((of) => ({ code: of.code, name: name(of) }));
    return <CodeSelect {...props} codes={false} options={options} />;
  },
  text: (code) => code,
  parse: (code) => (code === '' ? bad('fields.choice.required') : good(code)),
});
const requesterKind = oneOf({ person: 'papers.person', company: 'papers.company' });
const slip = line({ width: 260, spellCheck: false });

const shapeOf = (known: readonly EntitlementRow[], withPerson: boolean) =>
  z
    .object({
      entitlement: read(entitlement),
      evidence: maybe(text),
      kind: read(requesterKind),
      name: maybe(personName),
      document: maybe(text),
      paymentSlip: read(slip),
    })
    .superRefine((typed, context) => {
      const needs = (path: string) =>
        context.addIssue({ code: 'custom', path: [path], message: 'fields.required' });
      const right = known.find(({ code }) => code === typed.entitlement);
      if (right?.needsEvidence && typed.evidence === undefined) needs('evidence');
      if (withPerson && typed.entitlement === own) return;
      if (typed.name === undefined) needs('name');
      if (typed.document === undefined) needs('document');
    });

interface RequestFormProps {
  withPerson: boolean;
  /** Settles when the certificate is issued, or when the officer comes back to the form. */
  onAsked: (of: Requested) => Promise<void>;
}

export function RequestForm(props: RequestFormProps) {
  const found = useQuery(entitlements);
  return (
    <Query of={found} skeleton={<Skeleton rows={4} height={40} />}>
      {(known) => <Fields {...props} known={known} />}
    </Query>
  );
}

function Fields({ withPerson, onAsked, known }: RequestFormProps & { known: EntitlementRow[] }) {
  const { t } = useTranslation();
  const form = useForm({
    resolver: zodResolver(shapeOf(known, withPerson)),
    defaultValues: {
      entitlement: withPerson ? own : 'legal_representative',
      evidence: '',
      kind: 'person',
      name: '',
      document: '',
      paymentSlip: '',
    },
  });
  const { control } = form;
  const code = useWatch({ control, name: 'entitlement' });
  const themselves = withPerson && code === own;
  const evidence = known.find((of) => of.code === code)?.needsEvidence ?? false;
  return (
    <Section title={t('papers.issue.request')}>
      <Form
        form={form}
        action={t('papers.issue.review')}
        draft="control.certificate.issue"
        onSubmit={(typed) =>
          onAsked({
            entitlement: { code: typed.entitlement, evidence: evidence ? (typed.evidence ?? null) : null },
            ...(!themselves && {
              requester: { kind: typed.kind, name: typed.name ?? null, document: typed.document ?? null },
            }),
            paymentSlip: typed.paymentSlip,
          })
        }
      >
        <Field control={control} name="entitlement" of={entitlement} label={t('papers.entitlement')} />
        {evidence && (
          <Field
            control={control}
            name="evidence"
            of={text}
            label={t('papers.evidence')}
            hint={t('papers.issue.evidence_hint')}
          />
        )}
        {!themselves && (
          <>
            <Field
              control={control}
              name="kind"
              of={requesterKind}
              label={t('papers.issue.requester_kind')}
            />
            <Field control={control} name="name" of={personName} label={t('papers.issue.requester_name')} />
            <Field
              control={control}
              name="document"
              of={text}
              label={t('papers.issue.requester_document')}
              hint={t('papers.issue.requester_document_hint')}
            />
          </>
        )}
        <Field
          control={control}
          name="paymentSlip"
          of={slip}
          label={t('papers.slip')}
          hint={t('papers.issue.slip_hint')}
        />
      </Form>
    </Section>
  );
}
