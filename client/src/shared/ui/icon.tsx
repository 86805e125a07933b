/** Our own small set, 24 px grid, drawn with strokes; an icon never stands without a word or a label. */
const paths = {
  home: 'M4 11.5 12 5l8 6.5M6 10v9h12v-9M10 19v-5h4v5',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h4.5l1.5 2.5h4l1.5-2.5H20',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  scale: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6a3 3 0 0 0 5 0zM19 7l-2.5 6a3 3 0 0 0 5 0z',
  shield: 'M12 3.5 5 6v6c0 4.5 3 7.3 7 8.5 4-1.2 7-4 7-8.5V6zM9 12l2.2 2.2L15.2 10',
  file: 'M7 3.5h7l4 4V20.5H7zM14 3.5V8h4M10 12.5h5M10 16h5',
  certificate:
    'M5 4h14v11h-4M5 4v11h4M8.5 8h7M8.5 11h4M12 12.5a3 3 0 1 0 .01 0M10.2 18l-.7 3.5 2.5-1.5 2.5 1.5-.7-3.5',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  search: 'M11 4.5a6.5 6.5 0 1 0 .01 0M16 16l4.5 4.5',
  user: 'M12 4.5a3.7 3.7 0 1 0 .01 0M5 20c.6-4 3.4-5.8 7-5.8s6.4 1.8 7 5.8',
  users:
    'M9 5a3.4 3.4 0 1 0 .01 0M2.8 19.5c.5-3.6 3-5.2 6.2-5.2s5.7 1.6 6.2 5.2M16 5.3a3.4 3.4 0 0 1 0 6.4M17.5 14.8c2 .6 3.3 2.2 3.7 4.7',
  clock: 'M12 4a8 8 0 1 0 .01 0M12 8v4.5l3 1.8',
  calendar: 'M5 6h14v14H5zM5 10h14M9 4v4M15 4v4',
  chart: 'M4 20h16M7 20v-7M12 20V6M17 20v-10',
  key: 'M8 12a4 4 0 1 0 .01 0M11 13.5 20 4.5M16.5 8l2.5 2.5',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6 6 18',
  sun: 'M12 8a4 4 0 1 0 .01 0M12 2.5v2.5M12 19v2.5M2.5 12H5M19 12h2.5M5.3 5.3 7 7M17 17l1.7 1.7M5.3 18.7 7 17M17 7l1.7-1.7',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  printer: 'M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.5M5 20h14',
  down: 'M6 9.5l6 6 6-6',
  right: 'M9.5 6l6 6-6 6',
  left: 'M14.5 6l-6 6 6 6',
  warning: 'M12 4 2.8 19.5h18.4zM12 10v4.5M12 17.2h.01',
  info: 'M12 4a8 8 0 1 0 .01 0M12 11v5M12 8h.01',
  help: 'M12 4a8 8 0 1 0 .01 0M9.8 9.8a2.3 2.3 0 1 1 3.2 2.2c-.7.3-1 .8-1 1.6M12 16.2h.01',
  offline:
    'M3.5 4.5l17 16M6 12.5a9 9 0 0 1 4-2.1M14.5 10.6a9 9 0 0 1 3.5 1.9M9 16a5 5 0 0 1 4.5-1.2M12 19.5h.01M3 9.5A13 13 0 0 1 7 7M11 6a13 13 0 0 1 10 3.5',
  leave: 'M14 4.5H5.5v15H14M10 12h10.5M17 8.5l3.5 3.5-3.5 3.5',
  plus: 'M12 5v14M5 12h14',
  rows: 'M4 6h16M4 10h16M4 14h16M4 18h16',
  up: 'M12 19V6M6.5 11 12 5.5l5.5 5.5',
  sort: 'M8 18V6M4.5 9.5 8 6l3.5 3.5M16 6v12M12.5 14.5 16 18l3.5-3.5',
  building: 'M5 20.5V4h9v16.5M14 9h5v11.5M3 20.5h18M8 8h3M8 12h3M8 16h3',
  history: 'M4 12a8 8 0 1 0 2.5-5.8L4 8.5M4 4v4.5h4.5M12 8v4.5l3 1.8',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinecap="round"
    strokeLinejoin="round"
    style={{ flex: 'none' }}
  >
    <path d={paths[name]} />
  </svg>
);
