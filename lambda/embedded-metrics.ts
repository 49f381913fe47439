/** NAMESPACE is where CloudWatch keeps the metrics of the function. */
const NAMESPACE = 'keylease';

/** MetricsOf says what a line of metrics is about. */
export interface MetricsOf {
  /** The function, as a dimension of every metric. */
  service: string;
  /** An account. */
  account: string;
  /** Milliseconds since the epoch. */
  now: number;
  /** What is counted, by the name of its metric. */
  counts: { [name: string]: number };
}

/**
 * embeddedMetrics is a line of log from which CloudWatch makes metrics: each for the account alone (`service`, `account`)
 * and for all accounts together (`service`). At most 100 metrics. The format:
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
 */
export function embeddedMetrics({ service, account, now, counts }: MetricsOf): object {
  const directive = {
    Namespace: NAMESPACE,
    Dimensions: [['service'], ['service', 'account']],
    Metrics: Object.keys(counts).map((name) => ({ Name: name, Unit: 'Count' })),
  };
  return { _aws: { Timestamp: now, CloudWatchMetrics: [directive] }, service, account, ...counts };
}
