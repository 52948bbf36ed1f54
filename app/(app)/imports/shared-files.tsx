import { Button } from '@/app/_ui/button'
import { useSharedFiles } from './use-shared-files'

/** Files that another app shared. They are uploaded only when the person says so, since any site can share files. */
export function SharedFiles({ isBusy, onImport }: { isBusy: boolean; onImport: (files: File[]) => void }) {
  const { files, discard } = useSharedFiles()
  if (files.length === 0) return null
  return (
    <section
      aria-label="Shared files"
      className="flex flex-wrap items-center gap-3 rounded-xl border border-primary/25 bg-brand-soft p-4 shadow-card sm:p-5"
    >
      <div className="min-w-0 flex-1 basis-64 space-y-1">
        <h2 className="text-lg leading-tight font-semibold">
          {files.length === 1 ? 'Import this file?' : `Import these ${files.length} files?`}
        </h2>
        <ul className="text-sm break-words text-muted-foreground">
          {files.slice(0, SHOWN).map(({ name }, index) => (
            <li key={index}>
              <bdi>{name}</bdi>
            </li>
          ))}
          {files.length > SHOWN && <li>and {files.length - SHOWN} more</li>}
        </ul>
      </div>
      <div className="flex gap-2">
        <Button variant="outline" onClick={discard}>
          Discard
        </Button>
        <Button
          disabled={isBusy}
          onClick={() => {
            onImport(files)
            discard()
          }}
        >
          Import
        </Button>
      </div>
    </section>
  )
}

const SHOWN = 5
