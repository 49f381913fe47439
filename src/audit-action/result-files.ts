import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DocumentOptions, ReportDocument } from '../audit/report/formats/output-format.ts';
import { OUTPUT_FORMATS, type OutputFormatName } from '../audit/report/formats/output-formats.ts';
import type { RunReport } from '../audit/report/run-report.ts';

/** ResultFiles are the files for later steps: one in each format, in a folder of their own, with the reports beside them. */
export class ResultFiles {
  readonly folder: string;
  readonly #documents: { path: string; document: ReportDocument }[] = [];
  #evaluated = 0;

  /** `temp` is a folder that the runner removes. */
  constructor(temp: string | undefined) {
    this.folder = mkdtempSync(join(temp || tmpdir(), 'keylease-audit-'));
  }

  /** open begins the files. */
  async open(formats: OutputFormatName[], options: DocumentOptions): Promise<void> {
    for (const name of formats) {
      const { extension, open } = OUTPUT_FORMATS[name];
      const path = join(this.folder, `keylease.${extension}`);
      writeFileSync(path, '');
      this.#documents.push({ path, document: await open(options) });
    }
  }

  /** add writes the next report. */
  add(report: RunReport): void {
    if (report.evaluated) this.#evaluated += 1;
    for (const { path, document } of this.#documents) {
      for (const piece of document.add(report)) appendFileSync(path, piece);
    }
  }

  /** end ends the files, and returns the path of the SARIF log; undefined if there is none, or no account in it. */
  end(): string | undefined {
    for (const { path, document } of this.#documents) appendFileSync(path, document.end());
    const sarif = this.#documents.find(({ path }) => path.endsWith(`.${OUTPUT_FORMATS.sarif.extension}`));
    return this.#evaluated > 0 ? sarif?.path : undefined;
  }
}
