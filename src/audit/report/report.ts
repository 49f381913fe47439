import type * as z from 'zod';
import type { reportSchema } from './report-schema.ts';

/** Report is what one run found and did; report-schema.ts describes its fields (docs/report.schema.json). */
export type Report = z.infer<typeof reportSchema>;
/** ReportKey is a key that the account lists, what is known about it, and what to do about it. All its text is safe to print. */
export type ReportKey = Report['keys'][number];
/** ReportFinding is a rule that fired on a key. */
export type ReportFinding = ReportKey['findings'][number];
/** OwnedDeletion is a key that a run set out to delete, what came of it, and whose key it was. */
export type OwnedDeletion = Report['deletions'][number];
/** ReportDeletion is a deletion before its owner is looked up. Its key is as the provider had it. */
export type ReportDeletion = Omit<OwnedDeletion, 'owner'>;
/** ReportNotice is the receipt of a channel: whether it accepted a notice. */
export type ReportNotice = Report['notices'][number];
/** Figures are a run in numbers. */
export type Figures = Report['figures'];
