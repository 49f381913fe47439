import type { ReportDeletion } from './report.ts';

/** isConfirmed tells whether a new listing proved that a key is gone. */
export function isConfirmed({ outcome }: ReportDeletion): boolean {
  return outcome === 'confirmed';
}

/** isUnconfirmed tells whether the provider said that a key is gone, and no listing has confirmed it yet. */
export function isUnconfirmed({ outcome }: ReportDeletion): boolean {
  return outcome === 'accepted' || outcome === 'gone';
}
