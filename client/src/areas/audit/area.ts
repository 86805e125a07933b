import { area } from '@/shared/areas/area';

export const audit = area({ name: 'audit', label: 'audit.area', routes: [] });
