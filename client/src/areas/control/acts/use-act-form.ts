import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { ArraigoDetail } from '@/shared/api/schema.gen';
import type { z } from '@/shared/forms/zod';
import { type ActText, startOf } from './act-values';

/** A form over the texts of every act, of which this act reads its own. */
export const useActForm = <O>(shape: z.ZodType<O, Partial<ActText>>, order: ArraigoDetail) =>
  useForm<ActText, unknown, O>({
    resolver: zodResolver(shape as z.ZodType<O, ActText>),
    defaultValues: startOf(order),
  });
