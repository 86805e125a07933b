import { area } from '@/shared/areas/area';

/** Public verification; issuing stands in Control. */
export const certificates = area({ name: 'certificates', label: 'certificates.area', routes: [] });
