import '@testing-library/jest-dom/vitest';
import 'fake-indexeddb/auto';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { startI18n } from '@/shared/i18n/i18n';
import { server } from './server';

// A page comes in its own chunk, on two cores shared with everything else.
configure({ asyncUtilTimeout: 6000 });

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
Object.defineProperty(document, 'fonts', { value: new EventTarget() });
vi.stubGlobal('scrollTo', () => undefined);
Element.prototype.scrollIntoView = () => undefined;

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
