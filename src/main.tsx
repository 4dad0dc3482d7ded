import '@/domain/set-up-zod';
import { createRoot } from 'react-dom/client';
import '@/ui/base.css';
import { App } from '@/app/app';
import { systemClock } from '@/app/system-clock';
import { applyFirstLooks } from '@/app/use-appearance';
import { prepareDocument } from '@/ui/prepare-document';

applyFirstLooks();
prepareDocument();

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root.');
createRoot(root).render(<App clock={systemClock} />);
