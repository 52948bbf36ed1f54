import { expect, test } from 'vitest'
import { Username } from './account-fields'

const errors = (username: string) => Username.safeParse(username).error?.issues.map(({ message }) => message)

test('a username with a space is refused by naming the space', () => {
  expect(errors('Mia Newcomer')).toEqual(['Usernames can’t have spaces.'])
  expect(errors('mia!')).toEqual(['Use 3 to 30 letters (a–z), digits, _ or -.'])
})

test('spaces around a username and capitals are forgiven', () => expect(Username.parse(' Mia_90 ')).toBe('mia_90'))
