import { zodResolver } from '@hookform/resolvers/zod';
import { useForm } from 'react-hook-form';
import type { AlertDetail } from '@/shared/api/schema.gen';
import type { z } from '@/shared/forms/zod';
import { type TypedRequest, typedFrom } from './registration';

/** A form over the texts of the authority's request, of which this act reads its own. */
export const useRequestForm = <O>(shape: z.ZodType<O, Partial<TypedRequest>>, of?: AlertDetail) =>
  useForm<TypedRequest, unknown, O>({
    resolver: zodResolver(shape as z.ZodType<O, TypedRequest>),
    defaultValues: typedFrom(of),
  });
