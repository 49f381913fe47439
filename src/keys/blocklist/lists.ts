/** Ids of the lists that badkeys puts together (badkeysdata.json of update.badkeys.info), in words for people. */
const LISTS: Record<number, string> = {
  1: 'Debian OpenSSL (CVE-2008-0166)',
  2: 'npm keypair (CVE-2021-41117)',
  3: 'ransomware',
  4: 'documentation',
  5: 'firmware',
  9: 'tests of software',
  10: 'test vectors',
  11: 'RFCs',
  12: 'the web',
  13: 'Git repositories',
  14: 'FortiGate',
  15: 'software packages',
  16: 'firmware images',
};

/** listName is what a list is called, or `list 99`. */
export function listName(id: number): string {
  return LISTS[id] ?? `list ${id}`;
}
