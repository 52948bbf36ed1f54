import { ZipFile } from 'yazl'
import type { TestFile } from './import-files'

/** A zip in memory; names may contain folders. */
export async function zipFiles(name: string, files: TestFile[]): Promise<TestFile> {
  const zip = new ZipFile()
  for (const file of files) zip.addBuffer(Buffer.from(file.content), file.name)
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(Buffer.from(chunk))
  return { name, content: Buffer.concat(chunks) }
}
