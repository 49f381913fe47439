import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const EC = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];

/** Certificate is what a TLS server shows, with its key, in PEM. */
export interface Certificate {
  key: string;
  cert: string;
}

/** CertificateAuthority is a private CA, made by openssl, that no program trusts by itself. */
export class CertificateAuthority {
  readonly folder = mkdtempSync(join(tmpdir(), 'keylease-ca-'));
  /** Path of its certificate, for NODE_EXTRA_CA_CERTS. */
  readonly file = join(this.folder, 'ca.pem');

  constructor() {
    this.#openssl(['req', '-x509', ...EC, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=octo-org CA']);
  }

  /** issue makes a certificate for host names; one for fewer than 0 days has expired. */
  issue(names: string[], days = 2): Certificate {
    this.#openssl(['req', ...EC, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/CN=octo-org']);
    writeFileSync(
      join(this.folder, 'names'),
      `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}`,
    );
    const signer = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', String(days)];
    this.#openssl(['x509', '-req', '-in', 'request.pem', '-extfile', 'names', '-out', 'cert.pem', ...signer]);
    return { key: this.#read('key.pem'), cert: this.#read('cert.pem') };
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #openssl(words: string[]): void {
    execFileSync('openssl', words, { cwd: this.folder, stdio: 'pipe' });
  }

  #read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }
}
