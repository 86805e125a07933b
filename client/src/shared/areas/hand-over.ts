let held = '';

/** What was typed into the palette, for the search page that opens next. Memory only: a name never enters the address. */
export const handOver = (typed: string) => {
  held = typed;
};

/** Read once. */
export function takeOver(): string {
  const typed = held;
  held = '';
  return typed;
}
