import { createHash, createHmac } from 'node:crypto'

export type Credentials = { accessKeyId: string; secretAccessKey: string; region: string }

/** The hash of a body that is signed without being read. Sent over TLS, which guards the bytes. */
const UNSIGNED = 'UNSIGNED-PAYLOAD'

/**
 * The headers that sign a request to an S3-compatible service: AWS Signature Version 4
 * (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html), host and x-amz-* headers signed.
 */
export function signRequest(
  method: string,
  url: URL,
  { accessKeyId, secretAccessKey, region }: Credentials,
  now: Date,
): Record<string, string> {
  const stamp = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const scope = `${stamp.slice(0, 8)}/${region}/s3/aws4_request`
  const signed = 'host;x-amz-content-sha256;x-amz-date'
  const query = [...url.searchParams]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&')
  const canonical = [
    method,
    url.pathname,
    query,
    `host:${url.host}`,
    `x-amz-content-sha256:${UNSIGNED}`,
    `x-amz-date:${stamp}`,
    '',
    signed,
    UNSIGNED,
  ].join('\n')
  const toSign = ['AWS4-HMAC-SHA256', stamp, scope, createHash('sha256').update(canonical).digest('hex')].join('\n')
  const key = [region, 's3', 'aws4_request'].reduce<Buffer>(
    (key, part) => hmac(key, part),
    hmac(`AWS4${secretAccessKey}`, stamp.slice(0, 8)),
  )
  const signature = hmac(key, toSign).toString('hex')
  return {
    'x-amz-content-sha256': UNSIGNED,
    'x-amz-date': stamp,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${signed}, Signature=${signature}`,
  }
}

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()
const encode = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
