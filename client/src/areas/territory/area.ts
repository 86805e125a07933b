import { area } from '@/shared/areas/area';

export const territory = area({ name: 'territory', label: 'territory.area', routes: [] });
