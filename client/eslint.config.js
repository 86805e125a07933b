import query from '@tanstack/eslint-plugin-query';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { readdirSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const areas = readdirSync(new URL('./src/areas', import.meta.url));

// One direction only: shared <- areas <- app, and an area never imports another.
const zone = (files, forbidden) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [...forbidden, onlyCharts, onlyZod] }] },
});
const onlyCharts = { regex: '^echarts(/|$)', message: 'Draw charts with @/shared/charts.' };
const onlyZod = {
  regex: '^zod(/|$)',
  message: 'Import z from @/shared/forms/zod: it is set up for the content security policy.',
};
const farParent = { regex: '^(\\.\\./){2,}', message: 'Use @/… to leave the folder of the area.' };

export default tseslint.config(
  { ignores: ['dist', 'coverage', 'src/shared/api/schema.gen.ts', 'public', 'scripts', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  ...query.configs['flat/recommended'],
  a11y.flatConfigs.recommended,
  hooks.configs.flat['recommended-latest'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A handler that starts a promise is the normal case in an interface; the promise's own error path is typed.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
    },
  },
  zone(['src/app/**', 'src/testing/**'], []),
  zone(
    ['src/shared/**'],
    [
      {
        group: ['@/areas/*', '@/areas/**', '@/app/*', '@/app/**'],
        message: 'shared knows neither areas nor app.',
      },
      { regex: '^(\\.\\./)+(areas|app)/', message: 'shared knows neither areas nor app.' },
    ],
  ),
  ...areas.map((area) =>
    zone(
      [`src/areas/${area}/**`],
      [
        farParent,
        { group: ['@/app/*', '@/app/**'], message: 'An area does not know the app.' },
        ...areas
          .filter((other) => other !== area)
          .flatMap((other) => [
            {
              group: [`@/areas/${other}`, `@/areas/${other}/**`],
              message: `${area} does not import ${other}: link by address.`,
            },
            { regex: `^\\.\\./${other}(/|$)`, message: `${area} does not import ${other}: link by address.` },
          ]),
      ],
    ),
  ),
  {
    files: ['src/shared/charts/echarts.ts', 'src/shared/forms/zod.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  // Test bodies await what the rule would have them return, and read the DOM's loose types.
  { files: ['src/**/*.test.{ts,tsx}'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
);
