import type { OperationObject } from '@/app/_api-docs/operation-object'

/** The anchors of the page's sections. */
export const groupAnchor = (tag: string) => tag.toLowerCase().replaceAll(' ', '-')
export const objectAnchor = (name: string) => `object-${name}`
export const operationAnchor = ({ operationId }: Pick<OperationObject, 'operationId'>) => operationId
