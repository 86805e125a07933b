/** Readers of the address bar: hostile input becomes undefined, and no validation library rides in the first load. */
export const word = (value: unknown): string | undefined => {
  // The router reads `?open=12` as a number.
  const said = typeof value === 'number' ? String(value) : value;
  return typeof said === 'string' && said !== '' && said.length <= 400 ? said : undefined;
};

export const oneOf =
  <const C extends string>(...codes: readonly C[]) =>
  (value: unknown): C | undefined =>
    codes.find((code) => code === value);

export const isoDay = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;

export const isoMonth = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\d{4}-\d{2}$/.test(value) ? value : undefined;

/** What a reader of the address found; all of it optional, so that a link names only what it means. */
export const search = <T extends object>(found: T): Partial<T> => found;
