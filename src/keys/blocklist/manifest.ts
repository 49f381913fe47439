import { Problem } from '../../problem.ts';

/** BlocklistManifest says which blocklist badkeys publishes (badkeysdata.json; docs/BLOCKLISTFORMAT.md of badkeys). */
export interface BlocklistManifest {
  /** When the list was made, in milliseconds since the epoch. */
  date: number;
  /** Address of the list. */
  url: string;
  /** SHA-256 of the list when it is not compressed, in hex. */
  sha256: string;
}

/** The only format there is so far. */
const FORMAT = 0;

/** readManifest reads badkeysdata.json, already parsed. Throws Problem, which calls it `name`, for anything else. */
export function readManifest(data: unknown, name: string): BlocklistManifest {
  const fields = Object(data) as Record<string, unknown>;
  const url = String(fields.blocklist_url);
  const sha256 = String(fields.blocklist_sha256);
  const date = Date.parse(String(fields.date));
  const wrong =
    (fields.bkformat !== FORMAT && 'bkformat') ||
    (!URL.canParse(url) && 'blocklist_url') ||
    (!/^[0-9a-f]{64}$/.test(sha256) && 'blocklist_sha256') ||
    (Number.isNaN(date) && 'date');
  if (!wrong) return { date, url, sha256 };
  throw new Problem({
    what: `${name} cannot be used`,
    why: `its ${wrong} is missing or not what badkeys writes there in format ${FORMAT}`,
    hint: 'Check the address, or look for a newer version of keylease',
  });
}
