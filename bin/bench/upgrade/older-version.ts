import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * A clone of the version at this commit, installed and built as a host does it. It is kept for the next time, outside this
 * folder, because Next would take this folder's package-lock.json for that of the clone.
 */
export async function olderVersion(commit: string): Promise<string> {
  const hash = execFileSync('git', ['rev-parse', '--verify', `${commit}^{commit}`], { encoding: 'utf8' }).trim()
  const root = path.join(tmpdir(), 'musicmuse-upgrade', hash)
  if (!existsSync(root)) {
    const draft = `${root}.draft`
    await rm(draft, { recursive: true, force: true })
    await mkdir(path.dirname(root), { recursive: true })
    execFileSync('git', ['clone', '--quiet', '--no-checkout', '.', draft])
    execFileSync('git', ['-C', draft, 'checkout', '--quiet', '--detach', hash])
    await rename(draft, root)
  }
  execFileSync(process.execPath, [path.join(root, 'bin/bootstrap.mjs'), 'build'], { stdio: 'inherit' })
  return root
}
