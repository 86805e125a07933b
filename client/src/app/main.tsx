import './mantine';
import '@fontsource-variable/source-sans-3/wght.css';
import './tokens.css';
import './base.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startI18n } from '@/shared/i18n/i18n';
import { createQueryClient, Providers } from './providers';
import { createAppRouter } from './router';

await startI18n();
const queryClient = createQueryClient();
const router = createAppRouter(queryClient);
const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');

createRoot(place).render(
  <StrictMode>
    <Providers queryClient={queryClient}>
      <RouterProvider router={router} />
    </Providers>
  </StrictMode>,
);
