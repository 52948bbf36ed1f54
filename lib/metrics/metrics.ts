import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/**
 * What this process counts for Prometheus. Names and units follow https://prometheus.io/docs/practices/naming/. Labels
 * never hold a name, an address or a question.
 */
function createMetrics() {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'musicmuse_http_request_duration_seconds',
      help: 'Requests by kind (api, page, asset), method and status.',
      labelNames: ['kind', 'method', 'status'] as const,
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
      registers,
    }),
    answers: new Histogram({
      name: 'musicmuse_muse_answer_duration_seconds',
      help: 'Questions to Music Muse by the kind of their answer; none means not understood.',
      labelNames: ['kind'] as const,
      buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1],
      registers,
    }),
    cacheReads: new Counter({
      name: 'musicmuse_cache_reads_total',
      help: 'Reads of the cache by result (hit, miss).',
      labelNames: ['result'] as const,
      registers,
    }),
    historyReads: new Counter({
      name: 'musicmuse_history_reads_total',
      help: 'Reads of histories that a replica may answer, by the server that did (primary, replica).',
      labelNames: ['server'] as const,
      registers,
    }),
    replicaUp: new Gauge({
      name: 'musicmuse_replica_up',
      help: 'Whether the read replica answers (1) or not (0), as this process sees it.',
      registers,
    }),
    replicaLag: new Gauge({
      name: 'musicmuse_replica_lag_seconds',
      help: 'For how long the read replica has lacked something that this process knows the primary to have.',
      registers,
    }),
  }
}

// The server and Next's bundles load this module separately; both count into the same registry.
const shared = globalThis as { musicmuseMetrics?: ReturnType<typeof createMetrics> }

export const metrics = (): ReturnType<typeof createMetrics> => (shared.musicmuseMetrics ??= createMetrics())
