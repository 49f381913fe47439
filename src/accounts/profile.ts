/**
 * Profile tells the REST engine how one provider's API speaks of SSH keys. It is data: paths, field names and
 * status codes. A field is named by its path in the answer, such as `meta.last_page`; '' is the answer itself.
 */
export interface Profile {
  id: string;
  title: string;
  /** False while the profile is an assumption: shown wherever it is used. */
  verified: boolean;
  /** Where the provider documents this. */
  docs: string;
  baseUrl: string;
  auth: { header: string; prefix: string };
  keys: {
    list: Listing;
    fields: { id: string; name: string; publicKey: string; createdAt?: string; machines?: string };
    create: {
      path: string;
      /** Names of the fields that are sent. */
      body: { name: string; publicKey: string };
      ok: number[];
      item: string;
      duplicate: Match;
    };
    delete: { path: string; ok: number[]; gone: number[] };
    nameLimit: number;
  };
  instances: {
    list: Listing;
    fields: {
      id: string;
      name: string;
      status: string;
      host: string;
      port: string;
      user: string;
      keyIds: string;
    };
    attach: { path: string; keyId: string; ok: number[] };
    detach: { path: string; ok: number[]; gone: number[] };
  };
  /** Where an error answer says what is wrong. */
  errorMessage: string;
}

/** Listing is a request whose answer is a list, in pages that are numbered from 1. */
export interface Listing {
  path: string;
  items: string;
  page: { param: string; sizeParam: string; size: number; last: string };
}

/** Match recognises an answer by its status and, where given, by a field that must be present. */
export interface Match {
  status: number;
  field?: string;
}
