import '@/ui/base.css';
import { createRoot } from 'react-dom/client';
import { prepareDocument } from '@/ui/prepare-document';
import { ToastProvider } from '@/ui/toast';
import { Gallery } from './gallery.tsx';

prepareDocument();
const root = document.getElementById('root');
if (root === null) throw new Error('gallery.html has no #root.');
createRoot(root).render(
  <ToastProvider>
    <Gallery />
  </ToastProvider>,
);
