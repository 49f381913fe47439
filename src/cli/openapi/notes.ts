/** Notes are what was found in a document, and what was not. */
export class Notes {
  readonly found: { what: string; value: string; where: string }[] = [];
  readonly missing: { what: string; why: string }[] = [];

  /** take notes a value with where it stands and returns it; where there is none, it notes why. */
  take<T>(what: string, value: T | undefined, { where, why }: { where: string; why: string }): T | undefined {
    if (value === undefined) this.missing.push({ what, why });
    else this.found.push({ what, value: JSON.stringify(value), where });
    return value;
  }
}
