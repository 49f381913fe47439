/** Traffic counts requests, and how far they were made side by side. Times are in milliseconds. */
export class Traffic {
  requests = 0;
  #open = 0;
  #openSince = 0;
  /** How long at least one request was open, and the sum of all. */
  #busy = 0;
  #sum = 0;

  /** begin notes that a request came in; what it returns notes that it was answered. */
  begin(at: number): (end: number) => void {
    this.requests += 1;
    if (this.#open === 0) this.#openSince = at;
    this.#open += 1;
    return (end) => {
      this.#open -= 1;
      this.#sum += end - at;
      if (this.#open === 0) this.#busy += end - this.#openSince;
    };
  }

  /** rounds is how often one waited for answers: as many as requests if each was made after the other, fewer side by side. */
  get rounds(): number {
    return this.#sum === 0 ? 0 : (this.requests * this.#busy) / this.#sum;
  }
}
