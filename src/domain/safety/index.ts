export * from './content-hash.ts';
export * from './later-than.ts';
export * from './logged-record.ts';
export * from './reconcile.ts';
export * from './stored-records.ts';
