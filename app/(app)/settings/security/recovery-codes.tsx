import { CopyLine } from '@/app/_components/copy-line'

/** Shown once, because only their hashes are stored. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  return (
    <div role="status" className="space-y-3 text-sm">
      <p>
        Keep these recovery codes somewhere safe, away from your phone. Each signs you in once if you lose it. They
        aren’t shown again.
      </p>
      <CopyLine value={codes.join('\n')} label="The recovery codes" />
    </div>
  )
}
