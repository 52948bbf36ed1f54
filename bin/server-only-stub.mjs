// For programs that load lib/ without Next: replaces the package `server-only`, which throws outside a React server.
import { register } from 'node:module'

const hook = `export function resolve(specifier, context, next) {
  return specifier === 'server-only' ? { url: 'data:text/javascript,', shortCircuit: true } : next(specifier, context)
}`
register(`data:text/javascript,${encodeURIComponent(hook)}`)
