import { expect, test } from 'vitest'
import { countryName, inCountry } from './place-names'

test('countries take the article as people say them', () =>
  expect(['GB', 'US', 'NL', 'DO', 'KY', 'DE', 'FR', 'XX'].map((code) => inCountry(countryName(code)))).toEqual([
    'in the United Kingdom',
    'in the United States',
    'in the Netherlands',
    'in the Dominican Republic',
    'in the Cayman Islands',
    'in Germany',
    'in France',
    'in XX',
  ]))
