import { describe, expect, it } from 'vitest'
import { numberAt, ordinalAt, yearAt } from './time-numbers'
import { timeTokens, wholeText } from './time-tokens'

const value = (read: typeof numberAt, text: string) => read(timeTokens(wholeText(text)), 0)?.value ?? null

describe('numberAt', () => {
  it.each([
    ['7', 7],
    ['seven', 7],
    ['twenty', 20],
    ['twenty five', 25],
    ['twenty-five', 25],
    ['ninety nine', 99],
    ['zero', 0],
    ['1,000', null],
    ['7.5', null],
    ['12345', null],
    ['many', null],
  ])('%s', (text, expected) => expect(value(numberAt, text)).toBe(expected))
})

describe('ordinalAt', () => {
  it.each([
    ['5th', 5],
    ['1st', 1],
    ['22nd', 22],
    ['fifth', 5],
    ['twenty-first', 21],
    ['twenty first', 21],
    ['thirtieth', 30],
    ['5', null],
    ['5 th', null],
    ['twenty', null],
  ])('%s', (text, expected) => expect(value(ordinalAt, text)).toBe(expected))
})

describe('yearAt', () => {
  it.each([
    ['2021', 2021],
    ["'22", 2022],
    ["'87", 1987],
    ['’99', 1999],
    ['nineteen eighty six', 1986],
    ['twenty twenty one', 2021],
    ['twenty-twenty', 2020],
    ['two thousand', 2000],
    ['two thousand and five', 2005],
    ['two thousand five', 2005],
    ['seventeen hundred thirty three', 1733],
    ['nineteen oh five', 1905],
    ['1499', null],
    ['2100', null],
    ['202', null],
    ['20210', null],
    ['2,021', null],
    ['2021.5', null],
    ['2021b', null],
    ['twenty one', null],
    ['nineteen', null],
  ])('%s', (text, expected) => expect(value(yearAt, text)).toBe(expected))

  it('is no price and no number of a song', () => {
    expect(yearAt(timeTokens(wholeText('$2021')), 1)).toBeNull()
    expect(yearAt(timeTokens(wholeText('#2021')), 1)).toBeNull()
  })
})
