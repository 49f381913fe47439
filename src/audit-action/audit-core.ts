import { error } from '@actions/core';
import { core } from '../action/core.ts';

/** auditCore is the part of @actions/core that the audit uses. */
export const auditCore = { ...core, error };

/** AuditCore is the type of `auditCore`; tests pass one of their own. */
export type AuditCore = typeof auditCore;
