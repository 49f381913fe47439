/** Names, for people, of the lists that badkeys combines, by id (badkeysdata.json of update.badkeys.info). */
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

/** listName names a list by its id, such as `list 99` if it is unknown. */
export function listName(id: number): string {
  return LISTS[id] ?? `list ${id}`;
}
