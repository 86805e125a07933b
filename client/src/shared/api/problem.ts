import { textFor } from '@/shared/i18n/text';

export interface FieldProblem {
  pointer: string;
  code?: string;
  detail: string;
}

interface Body {
  code?: string;
  title?: string;
  detail?: string;
  traceId?: string;
  errors?: { pointer?: string; code?: string; detail?: string; title?: string }[];
}

/** An answer of the API that is not the one asked for, or no answer at all (`network`). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string | undefined;
  readonly reference: string | undefined;
  readonly fields: readonly FieldProblem[];
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, body: Body = {}, retryAfter?: number) {
    super(code);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.title = body.title ?? '';
    this.detail = body.detail;
    this.reference = body.traceId;
    this.retryAfter = retryAfter;
    this.fields = (body.errors ?? []).map((e) => ({
      pointer: e.pointer ?? '',
      code: e.code,
      detail: textFor(`errors.${e.code ?? ''}`, e.detail ?? e.title ?? ''),
    }));
  }

  /** What happened, in the reader's language: our own text by code, else the API's. */
  get text(): string {
    return textFor(`errors.${this.code}`, this.title || textFor(`errors.status.${this.status}`, this.code));
  }

  /** What to do next: our own words by code, else by the kind of answer. */
  get remedy(): string {
    return textFor(
      `errors.remedies.${this.code}`,
      textFor(`errors.remedy.${this.kind}`, textFor('errors.remedy.unexpected', '')),
    );
  }

  get kind(): 'offline' | 'signed_out' | 'refused' | 'absent' | 'stale' | 'invalid' | 'busy' | 'unexpected' {
    if (this.status === 0) return 'offline';
    if (this.status === 401) return 'signed_out';
    if (this.status === 403) return 'refused';
    if (this.status === 404) return 'absent';
    if (this.status === 409 || this.status === 412) return 'stale';
    if (this.status === 400 || this.status === 422 || this.status === 413 || this.status === 415)
      return 'invalid';
    if (this.status === 429 || this.status === 503) return 'busy';
    return 'unexpected';
  }

  /** The request may have had its effect although we did not hear so: the same key must be sent again. */
  get undecided(): boolean {
    return (
      this.status === 0 ||
      this.status >= 500 ||
      this.status === 429 ||
      this.code === 'common.idempotency_key_running'
    );
  }

  static async of(response: Response): Promise<ApiProblem> {
    const body = await response
      .clone()
      .json()
      .then((json: unknown) => (typeof json === 'object' && json !== null ? (json as Body) : {}))
      .catch((): Body => ({}));
    const wait = Number(response.headers.get('Retry-After'));
    return new ApiProblem(
      response.status,
      body.code ?? `status.${response.status}`,
      body,
      wait > 0 ? wait : undefined,
    );
  }
}

export const asProblem = (error: unknown): ApiProblem =>
  error instanceof ApiProblem
    ? error
    : new ApiProblem(-1, 'client.unexpected', { detail: error instanceof Error ? error.message : undefined });
