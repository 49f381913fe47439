import { pluralize } from '../../format.ts';

/**
 * What a text may hold that is nobody else's business, and what is shown in its place. What repeats has a bound, or begins
 * where nothing of its kind is before it: hostile text must not take quadratic time.
 */
const PRIVATE: [RegExp, string][] = [
  [/\b(?:ssh|ecdsa|sk)-[\w@.-]{1,64} {1,8}[A-Za-z0-9+/]{16,}=*/g, '<key>'],
  [/\bSHA256:[A-Za-z0-9+/]{43}=?/g, '<fingerprint>'],
  [/\b(?:[0-9a-f]{2}:){15}[0-9a-f]{2}\b/gi, '<fingerprint>'],
  [/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, '<e-mail>'],
  [/\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, '<uuid>'],
  [/\b\d{1,3}(?:\.\d{1,3}){3}\b/g, '<address>'],
  [/(?<![\w:])(?:[0-9a-f]{1,4}:+){2,7}[0-9a-f]{0,4}(?![\w:])/gi, '<address>'],
  [/\bhttps?:\/\/[^\s"'<>]+/g, '<url>'],
  // A label has 63 characters (RFC 1035, section 2.3.4). But not the fields of a profile, which advice names.
  [
    /(?<![a-z0-9-])(?!(?:access|create|delete|fields|keys)\.\w+\b(?!\.\w))(?:[a-z0-9-]{1,63}\.){1,127}[a-z]{2,}\b/gi,
    '<host>',
  ],
  [/[\w+/=-]{32,}/g, '<text>'],
];
const TIME = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+)?(?:Z|[+-]\d\d:?\d\d)?$/;
/** Anything shorter says little, and may be a part of any word. In characters. */
const SHORTEST = 3;
/** Entries of a list that are shown. */
const MOST_ENTRIES = 1;

/** RedactionOptions say what is known of an account. */
export interface RedactionOptions {
  /** What may be shown wherever it stands. */
  own: string[];
  /** What is never shown: names, ids and hosts of other things. */
  others: Iterable<string>;
}

/** Redaction makes texts and answers of an account fit to be shown to everybody. */
export class Redaction {
  readonly #own: Set<string>;
  readonly #ownText: RegExp;
  readonly #others: string[];

  constructor({ own, others }: RedactionOptions) {
    this.#own = new Set(own.filter(Boolean));
    const longestFirst = [...this.#own].filter(({ length }) => length >= SHORTEST).sort(byLength);
    this.#ownText = new RegExp(`(${longestFirst.map(escapePattern).join('|') || '$^'})`);
    const known = [...new Set(others)].filter((each) => each.length >= SHORTEST && !this.#own.has(each));
    this.#others = known.sort(byLength);
  }

  /** words is a sentence or a path without what it says of others. */
  words(text: string): string {
    return this.#outsideOwn(text, (part) => this.#withoutOthers(part));
  }

  /** answer is the body of an answer: of one that refuses, texts are kept, because they say why; else only what is our own. */
  answer(body: unknown, { refuses }: { refuses: boolean }): unknown {
    if (Array.isArray(body)) return this.#list(body, { refuses });
    if (typeof body === 'object' && body !== null) {
      const fields = Object.entries(body).map(([name, value]): [string, unknown] => [
        this.#fieldName(name),
        this.answer(value, { refuses }),
      ]);
      return Object.fromEntries(fields);
    }
    if (typeof body === 'string') return refuses ? this.words(body) : this.#form(body);
    if (typeof body !== 'number' || this.#own.has(String(body))) return body;
    const isStatus = refuses && Number.isInteger(body) && body >= 100 && body < 600;
    return isStatus ? body : `<number of ${pluralize(String(body).length, 'digit')}>`;
  }

  /** list shows entries of our own first. */
  #list(entries: unknown[], { refuses }: { refuses: boolean }): unknown[] {
    const isOwn = (entry: unknown) => this.#ownText.test(JSON.stringify(entry) ?? '');
    const sorted = [...entries.filter(isOwn), ...entries.filter((entry) => !isOwn(entry))];
    const shown = sorted.slice(0, MOST_ENTRIES).map((entry) => this.answer(entry, { refuses }));
    const left = entries.length - shown.length;
    return left > 0 ? [...shown, `<${left} more>`] : shown;
  }

  /** A map may have ids or names for the names of its fields. */
  #fieldName(name: string): string {
    return /^[A-Za-z_$*][\w$-]{0,39}$/.test(name) && this.words(name) === name ? name : '<name>';
  }

  /** form says what kind of text it is. */
  #form(text: string): string {
    if (text === '' || this.#own.has(text)) return text;
    if (TIME.test(text)) return text.replace(/\d/g, '0');
    const [, kind] = /^(<[\w-]+>)/.exec(this.words(text)) ?? [];
    return kind ?? this.#outsideOwn(text, (part) => (part.trim() ? '<text>' : part));
  }

  #withoutOthers(text: string): string {
    const known = this.#others.filter((each) => text.includes(each));
    const named = known.reduce(
      (rest, each) => rest.replace(new RegExp(`(?<!\\w)${escapePattern(each)}(?!\\w)`, 'g'), '<other>'),
      text,
    );
    return PRIVATE.reduce((rest, [pattern, name]) => rest.replace(pattern, name), named);
  }

  /** A pattern that captures splits a text into what is between, and what it has found. */
  #outsideOwn(text: string, change: (part: string) => string): string {
    return text
      .split(this.#ownText)
      .map((part, index) => (index % 2 === 0 ? change(part) : part))
      .join('');
  }
}

function byLength(one: string, other: string): number {
  return other.length - one.length;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
