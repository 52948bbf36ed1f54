import type { Metadata } from 'next'
import { requireViewer } from '@/lib/auth/current-viewer'
import { AppError } from '@/lib/errors'
import { catalogItem } from '@/lib/stats/catalog-item'
import type { ItemKind } from '@/lib/stats/item-kind'

/** The title of an item's page: its name, cut to what a tab can show. */
export async function itemTitle(type: ItemKind, params: Promise<{ id: string }>): Promise<Metadata> {
  const [viewer, { id }] = await Promise.all([requireViewer(), params])
  if (!/^[1-9]\d{0,8}$/.test(id)) return {}
  try {
    return { title: (await catalogItem(viewer, type, Number(id))).name.slice(0, 100) }
  } catch (error) {
    if (error instanceof AppError) return {}
    throw error
  }
}
