import type { Format } from './format'

/**
 * `musicmuse.json` of this product's own export: `[{"musicmuse":{"version":1,…}},…]`. It holds no plays; its rows are
 * read by lib/account/restore once the plays of the import are in place.
 */
export const accountFormat: Pick<Format, 'id' | 'label' | 'recognizes'> = {
  id: 'musicmuse_account',
  label: 'MusicMuse: events, merges and hall of fame',
  recognizes: ({ musicmuse }) =>
    typeof musicmuse === 'object' && musicmuse !== null && 'version' in musicmuse && musicmuse.version === 1,
}
