import { type QueryKey, queryOptions } from '@tanstack/react-query';
import { ApiProblem } from './problem';

export interface Reply<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** A value with the ETag that a change of it must bring back as If-Match. */
export interface Versioned<T> {
  value: T;
  etag: string;
}

export async function take<T>(call: Promise<Reply<T>>): Promise<T> {
  const { data, response } = await call;
  if (!response.ok) throw await ApiProblem.of(response);
  return data as T;
}

/** `query(['control', 'arraigos', find], (signal) => api.GET(…, { signal }))` */
export const query = <T, const K extends QueryKey>(
  key: K,
  call: (signal: AbortSignal) => Promise<Reply<T>>,
) => queryOptions({ queryKey: key, queryFn: ({ signal }) => take(call(signal)) });

/** As `query`, for a record that will be changed: the answer carries its ETag. */
export const record = <T, const K extends QueryKey>(
  key: K,
  call: (signal: AbortSignal) => Promise<Reply<T>>,
) =>
  queryOptions({
    queryKey: key,
    queryFn: async ({ signal }): Promise<Versioned<T>> => {
      const reply = await call(signal);
      if (!reply.response.ok) throw await ApiProblem.of(reply.response);
      return { value: reply.data as T, etag: reply.response.headers.get('ETag') ?? '' };
    },
  });
