/** Notes are what a draft found in a document, and what it missed. */
export class Notes {
  readonly found: { what: string; value: string; where: string }[] = [];
  readonly missing: { what: string; why: string }[] = [];

  /** take notes a value and where it was found, and returns it. If it is undefined, it notes why. */
  take<T>(what: string, value: T | undefined, { where, why }: { where: string; why: string }): T | undefined {
    if (value === undefined) this.missing.push({ what, why });
    else this.found.push({ what, value: JSON.stringify(value), where });
    return value;
  }
}
