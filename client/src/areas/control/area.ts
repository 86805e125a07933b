import { area } from '@/shared/areas/area';

export const control = area({ name: 'control', label: 'control.area', routes: [] });
