import { z } from 'zod'

const digits = (value: unknown) => (typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value)

/** A whole number as an address or a form writes it, in decimal digits alone, or as JSON does. */
export const integer = (least: number, most: number) => z.preprocess(digits, z.int().min(least).max(most))

const maxId = 2 ** 31 - 1
/** The id of a row, an integer of the database, in an address or a form. */
export const Id = integer(1, maxId)
/** The same in a JSON body, where only a number is a number. */
export const JsonId = z.int().min(1).max(maxId)
