/** ISOLATED keeps the AWS SDK away from the files and the metadata service of the machine. */
export const ISOLATED = {
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_CONFIG_FILE: '/dev/null',
  AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
};

/** SECRET_ACCESS_KEY is the example of AWS's documentation. */
export const SECRET_ACCESS_KEY = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

/** ACCESS_KEYS are credentials that our stubs, and moto, accept. */
export const ACCESS_KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: SECRET_ACCESS_KEY,
};
