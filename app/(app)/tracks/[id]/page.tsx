import type { PageParams } from '@/app/_components/search-params'
import { ItemView } from '../../_item/item-view'
import { itemTitle } from '../../_item/item-title'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<PageParams> }

export const generateMetadata = ({ params }: Props) => itemTitle('tracks', params)

export default function Page(props: Props) {
  return <ItemView type="tracks" {...props} />
}
