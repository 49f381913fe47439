/** NAMESPACE is where CloudWatch keeps the metrics of the function. */
const NAMESPACE = 'keylease';

/** MetricsOf says what a line of metrics is about. */
export interface MetricsOf {
  /** The function, as a dimension of every metric. */
  service: string;
  /** An account; undefined for what is about none of them. */
  account: string | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** What is counted for the account, and for all accounts together, by the name of its metric. */
  byAccount: { [name: string]: number };
  /** What is counted for all accounts together only. */
  inTotal: { [name: string]: number };
}

/**
 * embeddedMetrics is a line of log from which CloudWatch makes metrics, with the dimensions `service` and `account` for the
 * account, and `service` for all accounts together. At most 100 metrics of each kind. The format:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics({ service, account, now, byAccount, inTotal }: MetricsOf): object {
  const directives = [
    directive(byAccount, [['service'], ['service', 'account']]),
    directive(inTotal, [['service']]),
  ].filter(({ Metrics }) => Metrics.length > 0);
  const _aws = { Timestamp: now, CloudWatchMetrics: directives };
  return { _aws, service, account, ...byAccount, ...inTotal };
}

function directive(counts: MetricsOf['byAccount'], Dimensions: string[][]) {
  const Metrics = Object.keys(counts).map((Name) => ({ Name, Unit: 'Count' }));
  return { Namespace: NAMESPACE, Dimensions, Metrics };
}
