import { Outlet } from '@tanstack/react-router';
import { Announcer } from '@/shared/ui/announced';
import { Toasts } from '@/shared/ui/toasts';
import { LineBanner } from './line-banner';

export const RootFrame = () => (
  <>
    <LineBanner />
    <Outlet />
    <Toasts />
    <Announcer />
  </>
);
