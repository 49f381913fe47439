declare module 'asl-validator' {
  /** validate checks a state machine against the schema of the Amazon States Language, and its paths. */
  function validate(definition: object): { isValid: boolean; errorsText(): string };
  export = validate;
}
