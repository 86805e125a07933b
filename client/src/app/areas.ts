import { access } from '@/areas/access/area';
import { audit } from '@/areas/audit/area';
import { certificates } from '@/areas/certificates/area';
import { control } from '@/areas/control/area';
import { partners } from '@/areas/partners/area';
import { people } from '@/areas/people/area';
import { territory } from '@/areas/territory/area';

/** Every area of the house, in the order of the navigation. A new area stands here and in `router.tsx`. */
export const areas = [control, certificates, people, territory, audit, partners, access] as const;
