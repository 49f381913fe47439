declare const KEYLEASE_VERSION: string;

/** version is the one in package.json. The bundler puts it in, so that no file is read at the start. */
export const version = KEYLEASE_VERSION;
