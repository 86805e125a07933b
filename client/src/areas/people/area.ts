import { area } from '@/shared/areas/area';

export const people = area({ name: 'people', label: 'people.area', routes: [] });
