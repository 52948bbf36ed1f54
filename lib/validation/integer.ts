import { z } from 'zod'

const digits = (value: unknown) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value)

/** A whole number: decimal digits in a query or form, or a JSON number. */
export const integer = (least: number, most: number) => z.preprocess(digits, z.int().min(least).max(most))

const maxId = 2 ** 31 - 1
/** A row's id (a PostgreSQL integer) in a query, path or form. */
export const Id = integer(1, maxId)
/** A row's id in a JSON body, where text is not accepted as a number. */
export const JsonId = z.int().min(1).max(maxId)
