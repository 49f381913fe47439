// docs.github.com, "Basic writing and formatting syntax"; an enterprise with managed users adds `_` and a short code.
const LOGIN_OF_PERSON = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,10})?$/i;

/** mention notifies an owner who is named by their login; undefined for any other name. */
export function mention(owner: string): string | undefined {
  return LOGIN_OF_PERSON.test(owner) ? `@${owner}` : undefined;
}
