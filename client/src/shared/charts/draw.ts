import { number } from '@/shared/format/format';
import type { init as Init } from './echarts';

export interface ChartData {
  kind: 'line' | 'bar' | 'stacked' | 'ranked';
  categories: readonly string[];
  /** A missing value is null and stays a gap. */
  series: readonly { name: string; values: readonly (number | null)[] }[];
  height?: number;
}

export interface Mark {
  colour: string;
  dash: string | undefined;
  shape: string;
  symbol: string;
  line: boolean;
}

const dashes = [undefined, '7 4', '2 4', '10 3 2 3', undefined, '7 4'];
const symbols = ['circle', 'rect', 'triangle', 'diamond', 'rect', 'circle'];
const shapes: Record<string, string> = {
  circle: 'M13 2a4 4 0 1 0 .01 0z',
  rect: 'M9 2h8v8H9z',
  triangle: 'M13 1l5 9H8z',
  diamond: 'M13 1l5 5-5 5-5-5z',
};

/** A series is known by colour and by dash, marker or position: never by colour alone. */
export const markOf = (index: number, kind: ChartData['kind']): Mark => {
  const symbol = symbols[index % 6] ?? 'circle';
  return {
    colour: `--igm-chart-${(index % 6) + 1}`,
    dash: dashes[index % 6],
    shape: shapes[symbol] ?? '',
    symbol,
    line: kind === 'line',
  };
};

/** Draws into the element and keeps it as wide as its box; returns how to stop. */
export function draw(init: typeof Init, element: HTMLElement, data: ChartData): () => void {
  const chart = init(element, undefined, { renderer: 'svg' });
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(name).trim();
  // ECharts measures text itself and cannot follow `inherit`.
  const fontFamily = getComputedStyle(element).fontFamily;
  const ranked = data.kind === 'ranked';
  const text = { color: colour('--igm-muted'), fontFamily, fontSize: 13 };
  const categories = {
    type: 'category' as const,
    data: [...data.categories],
    inverse: ranked,
    axisLabel: { ...text, hideOverlap: true },
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colour('--igm-control-line') } },
  };
  const values = {
    type: 'value' as const,
    axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => number(value) },
    splitLine: { lineStyle: { color: colour('--igm-line') } },
    minInterval: 1,
  };
  chart.setOption({
    animation: false,
    textStyle: { fontFamily },
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: data.kind !== 'line' && data.series.length > 1 },
    },
    grid: { left: 4, right: 16, top: 14, bottom: 4, containLabel: true },
    tooltip: {
      trigger: 'axis',
      axisPointer: { type: data.kind === 'line' ? 'line' : 'shadow' },
      valueFormatter: (value: unknown) => (typeof value === 'number' ? number(value) : '—'),
      backgroundColor: colour('--igm-bg'),
      borderColor: colour('--igm-control-line'),
      textStyle: { color: colour('--igm-text'), fontFamily },
      confine: true,
    },
    xAxis: ranked ? values : categories,
    yAxis: ranked ? categories : values,
    series: data.series.map((series, index) => {
      const mark = markOf(index, data.kind);
      const same = { name: series.name, data: [...series.values], color: colour(mark.colour) };
      if (data.kind === 'line') {
        const type = mark.dash === undefined ? 'solid' : mark.dash.split(' ').map(Number);
        return {
          ...same,
          type: 'line' as const,
          symbol: mark.symbol,
          symbolSize: 7,
          lineStyle: { width: 2.5, type },
        };
      }
      return {
        ...same,
        type: 'bar' as const,
        stack: data.kind === 'stacked' ? 'all' : undefined,
        barMaxWidth: 34,
      };
    }),
  });
  const resize = new ResizeObserver(() => chart.resize());
  resize.observe(element);
  return () => {
    resize.disconnect();
    chart.dispose();
  };
}
