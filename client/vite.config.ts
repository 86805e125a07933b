import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const api = process.env.IGM_API ?? 'http://127.0.0.1:5080';

export default defineConfig({
  plugins: [react()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': api, '/health': api, '/swagger': api, '/openapi': api, '/oauth': api },
  },
  // The content security policy allows no data: fonts or scripts, so nothing is inlined.
  build: {
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    // What the areas register is fetched before the first screen whatever it is cut into: one file packs better than thirty.
    rolldownOptions: {
      output: {
        advancedChunks: {
          groups: [{ name: 'areas', test: /src[\\/]areas[\\/].*(area|routes|worklists|search|period)\.ts$/ }],
        },
      },
    },
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/testing/setup.ts'],
    include: ['src/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    testTimeout: 20_000,
  },
});
