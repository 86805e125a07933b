import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';
import { server } from './server';

// jsdom lacks what Mantine and the charts ask for.
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  addListener: () => undefined,
  removeListener: () => undefined,
}));
class Quiet {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Quiet);
vi.stubGlobal('IntersectionObserver', Quiet);
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

// Encrypted drafts need IndexedDB, which jsdom has not; their own test drives them in a browser.
vi.mock('@/shared/offline/vault', () => ({
  keep: () => Promise.resolve(),
  recall: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
  wipe: () => Promise.resolve(),
  claim: () => Promise.resolve(),
}));

beforeAll(async () => {
  server.listen({ onUnhandledRequest: 'error' });
  await startI18n();
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());
