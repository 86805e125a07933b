import { Outlet } from '@tanstack/react-router';
import { Toasts } from '@/shared/ui/toasts';
import { LineBanner } from './line-banner';

export const RootFrame = () => (
  <>
    <LineBanner />
    <Outlet />
    <Toasts />
  </>
);
