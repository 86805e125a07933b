import * as z from 'zod';
import type { FieldKind } from '@/shared/fields/field';

// zod would otherwise try `new Function`, which the content security policy refuses and reports.
z.config({ jitless: true });

/** What is typed into this kind of field, read: the form holds the text, the submit handler gets the value. */
export const read = <T>(kind: Pick<FieldKind<T>, 'parse'>) =>
  z.string().transform((typed, context): T => {
    const parsed = kind.parse(typed);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error });
    return z.NEVER;
  });

/** As `read`, but nothing typed is no value. */
export const maybe = <T>(kind: Pick<FieldKind<T>, 'parse'>) =>
  z.string().transform((typed, context): T | undefined => {
    if (typed.trim() === '') return undefined;
    const parsed = kind.parse(typed);
    if (parsed.ok) return parsed.value;
    context.addIssue({ code: 'custom', message: parsed.error });
    return z.NEVER;
  });

export { z };
