import * as z from 'zod';
import { figures, severity, time } from '../report-schema.ts';

const latest = z.strictObject({
  /** The reportName of the report. */
  name: z.string().regex(/^[a-z0-9-]+\/\d{4}\/\d\d\/\d\d\/[\w-]+$/),
  run: z.string(),
  at: time,
  mode: z.enum(['report', 'armed']),
  tone: z.enum(['calm', 'warning', 'alarm']),
  verdict: z.string(),
  evaluated: z.boolean(),
  complete: z.boolean(),
  figures,
  /** The first of what could not be evaluated. */
  notEvaluated: z.array(z.strictObject({ what: z.string(), why: z.string() })),
  /** What needs a person, the gravest first: the findings of a rule, and how many keys they are on. */
  toAct: z.array(z.strictObject({ severity, title: z.string(), keys: z.int().min(0) })),
});

/** statusSchema is the form of what the ledger keeps of the last run of an account. It is loaded only to read that. */
export const statusSchema = z.strictObject({
  account: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Null if no run has made a report yet. */
  latest: latest.nullable(),
  /** Why a later run than that could not even begin. */
  failure: z.strictObject({ at: time, why: z.string() }).nullable(),
});

/** AccountStatus is what came of the last run of an account. */
export type AccountStatus = z.infer<typeof statusSchema>;
