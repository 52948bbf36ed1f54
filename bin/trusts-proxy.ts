/** As env.TRUST_PROXY in lib, which the server process may not import: lib/env would be loaded twice. */
export const trustsProxy = () => ['1', 'true'].includes(process.env.TRUST_PROXY ?? '')
