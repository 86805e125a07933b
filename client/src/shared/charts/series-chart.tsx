import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/format';
import { type ChartData, draw, type Mark, markOf } from './draw';
import css from './series-chart.module.css';

interface SeriesChartProps extends ChartData {
  /** The finding or the question. */
  title: string;
  /** Unit, period and basis. */
  subtitle: string;
  /** Source and cut. */
  source: string;
  /** Header of the first column of the table behind the chart. */
  categoryHeader: string;
  level?: 2 | 3;
}

/** A chart that also says itself: heading, one sentence, the picture, its source, and the table behind it. */
export function SeriesChart({
  title,
  subtitle,
  source,
  categoryHeader,
  level = 2,
  ...data
}: SeriesChartProps) {
  const { t } = useTranslation();
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  const { categories, series } = data;
  return (
    <figure className={css.figure} aria-labelledby={id}>
      <Heading id={id}>{title}</Heading>
      <span className={css.subtitle}>{subtitle}</span>
      {series.length > 1 && (
        <ul className={css.legend}>
          {series.map(({ name }, index) => (
            <li key={name}>
              <Swatch mark={markOf(index, data.kind)} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <Canvas data={data} label={useSentence(data)} />
      <figcaption className={css.foot}>{source}</figcaption>
      <details>
        <summary>{t('common.chart_table')}</summary>
        <div className={css.scroll}>
          <table className={css.table}>
            <caption className="igm-hidden">{`${title}. ${subtitle}`}</caption>
            <thead>
              <tr>
                <th scope="col">{categoryHeader}</th>
                {series.map(({ name }) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map((category, row) => (
                <tr key={category}>
                  <th scope="row">{category}</th>
                  {series.map(({ name, values }) => {
                    const value = values[row];
                    return (
                      <td key={name}>
                        {value === null || value === undefined ? t('common.no_data') : number(value)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** From, to, highest and lowest of each series, in words. */
function useSentence({ categories, series }: ChartData) {
  const { t } = useTranslation();
  return series
    .map(({ name, values }) => {
      const known = values.flatMap((value, at) =>
        value === null ? [] : [{ value, at: categories[at] ?? '' }],
      );
      const [first] = known;
      if (!first) return `${name}: ${t('common.no_data')}.`;
      const highest = known.reduce((a, b) => (b.value > a.value ? b : a), first);
      const lowest = known.reduce((a, b) => (b.value < a.value ? b : a), first);
      return t('common.chart_sentence', {
        name,
        from: first.at,
        to: known.at(-1)?.at,
        highest: number(highest.value),
        highestAt: highest.at,
        lowest: number(lowest.value),
        lowestAt: lowest.at,
      });
    })
    .join(' ');
}

const Swatch = ({ mark }: { mark: Mark }) => (
  <svg aria-hidden="true" width="26" height="12" viewBox="0 0 26 12">
    {mark.line ? (
      <>
        <path d="M0 6h26" stroke={`var(${mark.colour})`} strokeWidth="2.5" strokeDasharray={mark.dash} />
        <path d={mark.shape} fill={`var(${mark.colour})`} />
      </>
    ) : (
      <path d="M0 0h26v12H0z" fill={`var(${mark.colour})`} />
    )}
  </svg>
);

function Canvas({ data, label }: { data: ChartData; label: string }) {
  const box = useRef<HTMLDivElement>(null);
  const [scheme, setScheme] = useState(() => document.documentElement.dataset.mantineColorScheme);

  useEffect(() => {
    const watch = new MutationObserver(() => setScheme(document.documentElement.dataset.mantineColorScheme));
    watch.observe(document.documentElement, { attributeFilter: ['data-mantine-color-scheme'] });
    return () => watch.disconnect();
  }, []);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let stop = () => {};
    let gone = false;
    // Also what is a little below the window: a page that is printed shows the charts that were drawn before.
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        seen.disconnect();
        void import('./echarts').then(({ init }) => {
          if (!gone) stop = draw(init, element, data);
        });
      },
      { rootMargin: '150% 0px' },
    );
    seen.observe(element);
    return () => {
      gone = true;
      seen.disconnect();
      stop();
    };
  }, [data, scheme]);

  return (
    <div
      ref={box}
      role="img"
      aria-label={label}
      className={css.canvas}
      style={{ height: data.height ?? 280 }}
    />
  );
}
