import { storeNameOf } from '@/data/journal-db';
import { migrations } from '@/data/migrations';
import { JOURNAL_DATABASE_NAME } from '@/domain/identity';

/** The store of the person's journal as the browser names it: each shape has its own. */
export const PRESENT_STORE = storeNameOf(JOURNAL_DATABASE_NAME, migrations.length);
