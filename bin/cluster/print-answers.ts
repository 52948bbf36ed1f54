import { writeFile } from 'node:fs/promises'
import { bootstrapInstance } from '../bootstrap-instance'

// What an instance on one machine answers, for comparison: written as JSON into the file that is named.
const [file = ''] = process.argv.slice(2)
const instance = await bootstrapInstance()
const { closeDatabase } = await import('@/lib/db')
const { threePeople } = await import('./three-people')
const { askMuse, ownReads, readRoutes, readsOfOthers } = await import('./read-everything')
const [ada] = await threePeople()
const routes = await readRoutes(ada.userId, [...(await ownReads(ada.userId)), ...readsOfOthers])
await writeFile(file, JSON.stringify({ routes, questions: await askMuse(ada) }))
await closeDatabase()
await instance.release()
process.exit(0)
