import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { Company } from '../support/company.ts';
import { needs } from '../support/tools.ts';
import { BUCKET, Stage, TOPIC } from './stage.ts';

needs('openssl')('the built function behind a proxy', () => {
  let stage: Stage;
  let company: Company;
  beforeEach(async () => {
    stage = await new Stage().open();
    company = new Company();
    await company.listen();
  });
  afterEach(async () => {
    await Promise.all([stage.close(), company.close()]);
  });

  it('reads its policy from S3 and a token from Secrets Manager, and publishes to SNS', async () => {
    stage.setPolicy({ notify: `{ sns: "${TOPIC}" }`, armed: true });
    stage.leave(2);
    const { AWS_ENDPOINT_URL = '', AWS_ENDPOINT_URL_S3 = '' } = stage.env;
    stage.start({
      ...company.env,
      AWS_ENDPOINT_URL: company.place('aws.example.test', AWS_ENDPOINT_URL),
      AWS_ENDPOINT_URL_S3: company.place('s3.example.test', AWS_ENDPOINT_URL_S3),
    });
    expect(await stage.answer()).toMatchObject({ accounts: [{ account: 'pictor-prod', mode: 'armed' }] });
    expect(stage.aws.requests.map(({ operation }) => operation)).toEqual(['GetSecretValue', 'Publish']);
    expect(stage.json('ledger/pictor-prod/ledger.json').runs).toHaveLength(1);
    expect(new Set(company.asked)).toEqual(
      new Set([`CONNECT ${BUCKET}.s3.example.test:443`, 'CONNECT aws.example.test:443']),
    );
  });
});
