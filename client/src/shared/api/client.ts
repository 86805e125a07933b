import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '@/shared/i18n/i18n';
import { noteAnswer, noteSilence } from '@/shared/offline/line';
import { ApiProblem } from './problem';
import type { paths } from './schema.gen';

let csrf: string | undefined;
export const rememberCsrf = (token: string | undefined) => {
  csrf = token;
};
/** For the one request that is not sent through `api`: an upload, which tells its progress. */
export const csrfToken = () => csrf;

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

const house: Middleware = {
  onRequest({ request }) {
    request.headers.set('Accept-Language', language());
    if (csrf !== undefined && !safe.has(request.method)) request.headers.set('X-Csrf-Token', csrf);
    return request;
  },
  async onResponse({ response }) {
    noteAnswer();
    if (!response.ok && response.status !== 304) throw await ApiProblem.of(response);
  },
  onError({ error }) {
    if (error instanceof ApiProblem) return error;
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    noteSilence();
    return new ApiProblem(0, 'client.network');
  },
};

/** The typed way to the API. Components do not call it: the `*.api.ts` beside them do. */
export const api = createClient<paths>({
  baseUrl: globalThis.location.origin,
  credentials: 'same-origin',
  fetch: (request) => globalThis.fetch(request),
});
api.use(house);
