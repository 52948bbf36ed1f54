import type { OperationObject } from '@/app/_api-docs/operation-object'

/** Where on the page a part is found. */
export const groupAnchor = (tag: string) => tag.toLowerCase().replaceAll(' ', '-')
export const objectAnchor = (name: string) => `object-${name}`
export const operationAnchor = ({ operationId }: Pick<OperationObject, 'operationId'>) => operationId
