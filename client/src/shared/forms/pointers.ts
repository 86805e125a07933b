/** `/subjects/0/cui` of a problem is the field `subjects.0.cui` of the form. */
export const fieldOf = (pointer: string) =>
  pointer
    .replace(/^#?\/?/, '')
    .replaceAll('~1', '/')
    .replaceAll('~0', '~')
    .split('/')
    .join('.');
