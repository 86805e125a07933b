import { http, HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { at, problem, server } from '@/testing/server';
import { command, run } from './command';
import { ApiProblem } from './problem';
import type { Reply } from './query';

const send = (body: object, key: string): Promise<Reply<{ id: string }>> =>
  fetch(at('/things'), {
    method: 'POST',
    headers: { 'Idempotency-Key': key },
    body: JSON.stringify(body),
  }).then(
    async (response) => ({
      response,
      data: response.ok ? ((await response.json()) as { id: string }) : undefined,
    }),
    () => {
      throw new ApiProblem(0, 'client.network');
    },
  );
const register = command(
  'thing.register',
  (body: object, call) => send(body, call.registers['Idempotency-Key']),
  {
    refreshes: [],
  },
);

it('sends the same key until the API has decided, and another key for other content', async () => {
  const keys: string[] = [];
  const answers = [
    () => HttpResponse.error(),
    () => problem(503, 'common.unavailable', 'No disponible'),
    () => HttpResponse.json({ id: '1' }),
    () => problem(422, 'common.invalid', 'Hay datos que corregir'),
    () => HttpResponse.json({ id: '2' }),
    () => HttpResponse.json({ id: '3' }),
  ];
  server.use(
    http.post(at('/things'), ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key') ?? '');
      return answers[keys.length - 1]!();
    }),
  );
  await expect(run(register, { name: 'a' })).rejects.toThrow('client.network');
  await expect(run(register, { name: 'a' })).rejects.toThrow('common.unavailable');
  await expect(run(register, { name: 'a' })).resolves.toEqual({ id: '1' });
  await expect(run(register, { name: 'b' })).rejects.toThrow('common.invalid');
  await run(register, { name: 'b' });
  await run(register, { name: 'a' });

  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).toBe(keys[0]);
  expect(new Set(keys.slice(2)).size).toBe(4);
});

it('keeps nothing of what is sent by a command that takes no key: it may be a password', async () => {
  const signIn = command(
    'session.open',
    (_: { password: string }): Promise<Reply<{ id: string }>> => {
      throw new ApiProblem(0, 'client.network');
    },
    { refreshes: [] },
  );
  await expect(run(signIn, { password: 'Demo-IGM-2026' })).rejects.toThrow('client.network');
  expect(Object.keys(sessionStorage)).toEqual([]);
});
