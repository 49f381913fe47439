declare const KEYLEASE_VERSION: string;

/** version is what package.json says; the bundler puts it in, so that a start reads no file. */
export const version = KEYLEASE_VERSION;
