import { redact } from '../src/redact.ts';

/** LogLevel is how much a line matters: `ERROR` and `WARN` are what a person should look for. */
export type LogLevel = 'INFO' | 'WARN' | 'ERROR';

/** JsonLog writes lines of JSON to standard output, which AWS Lambda sends to CloudWatch Logs, one event a line. */
export class JsonLog {
  readonly #secrets = new Set<string>();
  #tags: object = {};

  /** begin tags the following lines with these fields, and forgets the tags and secrets of the invocation before. */
  begin(tags: object): void {
    this.#secrets.clear();
    this.#tags = tags;
  }

  /** mask replaces a secret in every line. None should get there; this makes sure. */
  mask(secret: string): void {
    if (secret) this.#secrets.add(secret);
  }

  /** write writes a line with a level, a message, the time (ISO 8601), the tags and these fields. */
  write(level: LogLevel, message: string, fields: object): void {
    this.line({ level, message, timestamp: new Date().toISOString(), ...this.#tags, ...fields });
  }

  /** line writes an object as it is, but for secrets. */
  line(content: object): void {
    const text = JSON.stringify(content, (_, value) =>
      typeof value === 'string' ? redact(value, this.#secrets) : value,
    );
    process.stdout.write(`${text}\n`);
  }
}
