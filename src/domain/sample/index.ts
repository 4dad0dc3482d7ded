export { generateSampleJournal, type SampleJournalOptions } from './sample-journal.ts';
