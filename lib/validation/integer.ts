import { z } from 'zod'

const digits = (value: unknown) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value)

/** A whole number as an address or a form writes it, in decimal digits alone, or as JSON does. */
export const integer = (least: number, most: number) => z.preprocess(digits, z.int().min(least).max(most))

/** What a row may be numbered by: an integer of the database. */
export const Id = integer(1, 2 ** 31 - 1)
