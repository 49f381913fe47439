/** Loaded into a process with `node --require`, moves its clock by CLOCK_SHIFT milliseconds. */
const shift = Number(process.env.CLOCK_SHIFT);
const RealDate = Date;

globalThis.Date = class extends RealDate {
  constructor(...words) {
    super(...(words.length === 0 ? [RealDate.now() + shift] : words));
  }

  static now() {
    return RealDate.now() + shift;
  }
};
