import { isCluster } from '@/lib/cluster/is-cluster'
import { pool } from '@/lib/db'
import { arrangeFigures } from '@/lib/figures/arrange-figures'
import type { FiguresKind } from '@/lib/figures/kept-figures'

/** How figures can be kept on the server of these tests. */
export const figuresKinds: FiguresKind[] = (await isCluster()) ? ['tables'] : ['views', 'tables']

/** Keeps them so in the database of this test file. */
export async function arrange(kind: FiguresKind): Promise<void> {
  const client = await pool.connect()
  await arrangeFigures(client, kind)
  client.release()
}
