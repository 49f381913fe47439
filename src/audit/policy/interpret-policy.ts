import { DAY, HOUR } from '../../time.ts';
import { readRunSettings } from '../lease-runs.ts';
import { CHANNELS, type ChannelValues } from '../notify/channels.ts';
import { RECOGNIZERS, type RecognizerValues } from '../recognizers.ts';
import {
  type Reading,
  readDuration,
  readLocation,
  readSecretSource,
  readShare,
  within,
} from './field-values.ts';
import { interpretRules } from './interpret-rules.ts';
import type { Policy } from './policy.ts';
import { readParts } from './policy-part.ts';
import type { WrittenPolicy } from './policy-schema.ts';
import { DAYS_OF_WEEK, type DeletionWindow, isZone } from './window.ts';

const GRACE = { least: HOUR, most: 365 * DAY, why: 'people need time to object' };
const MINIMUM_AGE = {
  least: HOUR,
  most: 365 * DAY,
  why: 'a key is often registered before its machine exists',
};
const REMINDER = {
  least: HOUR,
  most: 365 * DAY,
  why: 'it is how long before the due date people are reminded',
};
const REPORTS_KEEP = {
  least: 30 * DAY,
  most: 3650 * DAY,
  why: 'people need the report of a notice, and the one that restores a key',
};

/**
 * interpretPolicy returns what a policy of the right form means, except for its accounts: durations in milliseconds,
 * shares from 0 to 1, locations absolute. Throws what `reading.refuse` makes of the first fault.
 */
export function interpretPolicy(written: WrittenPolicy, reading: Reading): Omit<Policy, 'accounts' | 'hash'> {
  const { version, window, limits, blocklist, ledger, reports, 'reports-url': reportsUrl } = written;
  if (reportsUrl !== undefined && reports === undefined)
    throw reading.refuse(['reports-url'], 'it needs `reports` beside it');
  const grace = readDuration(written.grace, GRACE, within(reading, 'grace'));
  const locate = (name: 'blocklist' | 'ledger' | 'reports', text: string) =>
    readLocation(text, name === 'blocklist' ? 'file' : 'folder', within(reading, name));
  return {
    version,
    recognize: interpretRecognize(written.recognize, within(reading, 'recognize')),
    rules: interpretRules(written.rules, within(reading, 'rules')),
    grace,
    minimumAge: readDuration(written['minimum-age'], MINIMUM_AGE, within(reading, 'minimum-age')),
    unreportedUse: written['unreported-use'],
    limits: { ...limits, share: readShare(limits.share), floor: readShare(limits.floor) },
    ...(window && { window: interpretWindow(window, within(reading, 'window')) }),
    notify: interpretChannels(written.notify, within(reading, 'notify')),
    remind: interpretReminders(written.notify.remind, {
      grace,
      reading: within(reading, 'notify', 'remind'),
    }),
    ...(blocklist === undefined ? {} : { blocklist: locate('blocklist', blocklist) }),
    ledger: locate('ledger', ledger),
    ...(reports === undefined ? {} : { reports: locate('reports', reports) }),
    ...(reportsUrl === undefined ? {} : { reportsUrl: reportsUrl.replace(/\/?$/, '/') }),
    reportsKeep: readDuration(written['reports-keep'], REPORTS_KEEP, within(reading, 'reports-keep')),
  };
}

function interpretRecognize(
  { leases, ...sources }: WrittenPolicy['recognize'],
  reading: Reading,
): Policy['recognize'] {
  const { repositories, secret, 'previous-secret': previous, github } = leases;
  const reader = (...path: string[]) => within(reading, 'leases', ...path);
  if (previous && !secret) throw reader().refuse(['previous-secret'], 'it needs `secret` beside it');
  return {
    ...(readParts(RECOGNIZERS, sources, reading) as RecognizerValues),
    leases: {
      ...(repositories && { repositories }),
      ...(secret && { secret: readSecretSource(secret, reader('secret')) }),
      ...(previous && { previousSecret: readSecretSource(previous, reader('previous-secret')) }),
      ...(github && {
        github: readRunSettings({ github, repositories }, { leases: reader(), github: reader('github') }),
      }),
    },
  };
}

function interpretChannels(
  { remind: _, report, ...channels }: WrittenPolicy['notify'],
  reading: Reading,
): Policy['notify'] {
  return { ...(readParts(CHANNELS, channels, reading) as ChannelValues), report };
}

function interpretReminders(
  written: string[] | undefined,
  { grace, reading }: { grace: number; reading: Reading },
): number[] {
  if (!written) return [...new Set([grace / 2, DAY])].filter((before) => before < grace);
  const remind = written.map((each, index) => readDuration(each, REMINDER, within(reading, index)));
  for (const [index, before] of remind.entries()) {
    if (before >= grace) throw reading.refuse([index], 'it must be shorter than grace');
    if (remind.indexOf(before) < index) throw reading.refuse([index], 'it occurs twice');
  }
  return remind;
}

function interpretWindow(written: NonNullable<WrittenPolicy['window']>, { refuse }: Reading): DeletionWindow {
  const { days, zone } = written;
  const [from, to] = [minutesOf(written.from), minutesOf(written.to)];
  if (new Set(days).size < days.length) throw refuse(['days'], 'a day occurs twice');
  if (!isZone(zone)) {
    throw refuse(['zone'], 'there is no such time zone; examples are UTC and Europe/Berlin');
  }
  if (from >= to) throw refuse(['to'], 'it must be later than from, on the same day');
  return { days: DAYS_OF_WEEK.filter((day) => days.includes(day)), from, to, zone };
}

/** minutesOf are the minutes from midnight to a time of day, written as HH:MM. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
