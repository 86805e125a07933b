import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { type Attempt, attemptOf } from './attempts';
import { ApiProblem, asProblem } from './problem';
import { type Reply, take } from './query';

export interface Call {
  /** The header of a command that registers something. */
  registers: { 'Idempotency-Key': string };
  /** The headers of a command that changes the record whose ETag this is. */
  changes: (etag: string) => { 'Idempotency-Key': string; 'If-Match': string };
}

export interface Command<TInput, TOutput> {
  name: string;
  send: (input: TInput, call: Call) => Promise<Reply<TOutput>>;
  refreshes: readonly QueryKey[];
}

/**
 * `lift = command('control.arraigos.lift', ({ id, etag, ...body }: Lift, call) =>
 *    api.POST('/…/{arraigoId}/liftings', { params: { path: { arraigoId: id }, header: call.changes(etag) }, body }),
 *    { refreshes: [['control', 'arraigos']] })`
 */
export const command = <TInput, TOutput>(
  name: string,
  send: Command<TInput, TOutput>['send'],
  { refreshes }: { refreshes: readonly QueryKey[] },
): Command<TInput, TOutput> => ({ name, send, refreshes });

const noAttempt: Attempt = { key: '', forget: () => undefined };

export async function run<TInput, TOutput>(of: Command<TInput, TOutput>, input: TInput): Promise<TOutput> {
  // A command that takes no call sends no key, and nothing of what it sends may be kept: it may be a password.
  const attempt = of.send.length > 1 ? await attemptOf(of.name, input) : noAttempt;
  const registers = { 'Idempotency-Key': attempt.key };
  const changes = (etag: string) => ({ ...registers, 'If-Match': etag });
  try {
    const output = await take(of.send(input, { registers, changes }));
    attempt.forget();
    return output;
  } catch (error) {
    if (!(error instanceof ApiProblem && error.undecided)) attempt.forget();
    throw error;
  }
}

export function useCommand<TInput, TOutput>(of: Command<TInput, TOutput>) {
  const client = useQueryClient();
  const mutation = useMutation<TOutput, Error, TInput>({
    mutationKey: [of.name],
    mutationFn: (input) => run(of, input),
    // Without a line the attempt fails at once and says so; the draft and the key are kept.
    networkMode: 'always',
    onSuccess: () => Promise.all(of.refreshes.map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  return {
    run: mutation.mutateAsync,
    busy: mutation.isPending,
    done: mutation.isSuccess,
    problem: mutation.error ? asProblem(mutation.error) : undefined,
    reset: mutation.reset,
  };
}
