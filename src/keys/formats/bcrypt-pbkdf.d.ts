declare module 'bcrypt-pbkdf' {
  /** pbkdf is OpenBSD's bcrypt_pbkdf(3); it fills `key`, and returns -1 for invalid arguments. */
  function pbkdf(
    pass: Uint8Array,
    passLength: number,
    salt: Uint8Array,
    saltLength: number,
    key: Uint8Array,
    keyLength: number,
    rounds: number,
  ): number;
  const bcrypt: { pbkdf: typeof pbkdf };
  export = bcrypt;
}
