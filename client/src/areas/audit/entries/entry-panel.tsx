import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AuditEntryDetail } from '@/shared/api/schema.gen';
import { instant, number } from '@/shared/format/format';
import { textFor } from '@/shared/i18n/text';
import type { Purpose } from '@/shared/purpose/purpose';
import { Facts, Section } from '@/shared/ui/page';
import { Query, Skeleton } from '@/shared/ui/states';
import css from './entries.module.css';
import { entry } from './entries.api';
import { OutcomeBadge, nameOfUseCase } from './entry-words';

export function EntryPanel({ entryId, purpose }: { entryId: string; purpose: Purpose }) {
  const found = useQuery(entry(entryId, purpose));
  return (
    <Query of={found} skeleton={<Skeleton rows={10} />}>
      {(data) => <Entry of={data} />}
    </Query>
  );
}

function Entry({ of }: { of: AuditEntryDetail }) {
  const { t } = useTranslation();
  const { entry: row } = of;
  return (
    <div className={css.panel}>
      <div className={css.head}>
        <h2>{nameOfUseCase(row.useCase)}</h2>
        <OutcomeBadge outcome={row.outcome} />
      </div>
      <Facts
        of={[
          [t('audit.entries.at'), instant(row.at)],
          [t('audit.entries.who'), row.actorName ?? t('audit.entries.nobody')],
          [t('audit.entries.on_behalf'), of.onBehalfOf],
          [
            t('audit.entries.purpose_given'),
            row.purpose && textFor(`common.purpose.codes.${row.purpose}`, row.purpose),
          ],
          [t('audit.entries.case'), row.caseReference],
          [t('audit.entries.origin'), of.origin],
          [t('common.reason'), of.why, 'wide'],
          [
            t('audit.entries.refusal'),
            row.errorCode && <span className={css.code}>{row.errorCode}</span>,
            'wide',
          ],
          [
            t('audit.entries.use_case'),
            <span key="code" className={css.code}>
              {row.useCase}
            </span>,
          ],
          [t('audit.entries.subjects'), row.subjects.length > 0 && <Subjects ids={row.subjects} />, 'wide'],
          [
            t('audit.entries.evidence'),
            of.evidence.length > 0 &&
              of.evidence.map((paper) => (
                <div key={paper} className={css.code}>
                  {paper}
                </div>
              )),
            'wide',
          ],
          [t('audit.entries.trace'), of.traceId && <span className={css.code}>{of.traceId}</span>, 'wide'],
        ]}
      />
      <Changes of={of.changes} />
      <Section title={t('audit.entries.seal')}>
        <p>
          {of.seal == null || of.sealedAt == null
            ? t('audit.entries.unsealed')
            : t('audit.entries.sealed', { seal: number(of.seal), at: instant(of.sealedAt) })}
        </p>
        <p className={css.code}>{of.hash}</p>
      </Section>
    </div>
  );
}

const Subjects = ({ ids }: { ids: readonly string[] }) => (
  <>
    {ids.map((id) => (
      <div key={id} className={css.code}>
        <Link to="/audit/entries" search={{ subject: id }}>
          {id}
        </Link>
      </div>
    ))}
  </>
);

type Change = readonly [before: unknown, after: unknown];

/** Aggregate, field, before and after. */
function Changes({ of }: { of: unknown }) {
  const { t } = useTranslation();
  if (typeof of !== 'object' || of === null) return null;
  const rows = Object.entries(of).flatMap(([aggregate, fields]: [string, unknown]) =>
    typeof fields === 'object' && fields !== null
      ? Object.entries(fields).map(([name, change]: [string, unknown]) => ({
          aggregate,
          name,
          change: change as Change,
        }))
      : [],
  );
  if (rows.length === 0) return null;
  const words = (value: unknown) =>
    value === null || value === undefined ? '—' : typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <Section title={t('audit.entries.changes')}>
      <div className={css.scroll}>
        <table className={css.changes}>
          <thead>
            <tr>
              <th scope="col">{t('audit.entries.field')}</th>
              <th scope="col">{t('audit.entries.before')}</th>
              <th scope="col">{t('audit.entries.after')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ aggregate, name, change }) => (
              <tr key={`${aggregate}.${name}`}>
                <th scope="row">
                  {aggregate} · {name}
                </th>
                <td>{words(Array.isArray(change) ? change[0] : undefined)}</td>
                <td>{words(Array.isArray(change) ? change[1] : change)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
