/** Part of a line in the embedded metric format (Amazon CloudWatch User Guide, "Specification: Embedded metric format"). */
interface EmfLine {
  _aws?: {
    CloudWatchMetrics: { Namespace: string; Dimensions: string[][]; Metrics: { Name: string }[] }[];
  };
  [dimension: string]: unknown;
}

/** countMetrics is how many metrics a log makes: CloudWatch bills each name with each set of dimensions. */
export function countMetrics(log: string): number {
  const metrics = new Set<string>();
  for (const line of log.split('\n').filter((each) => each.startsWith('{'))) {
    const said: EmfLine = JSON.parse(line);
    for (const { Namespace, Dimensions, Metrics } of said._aws?.CloudWatchMetrics ?? []) {
      for (const names of Dimensions) {
        const values = names.map((name) => [name, said[name]]);
        for (const { Name } of Metrics) metrics.add(JSON.stringify([Namespace, Name, values]));
      }
    }
  }
  return metrics.size;
}
