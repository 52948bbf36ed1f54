import { SelectField } from '@/app/_components/form/select-field'
import { Column } from '@/lib/imports/formats/choices'
import type { FileReview } from '@/lib/imports/review/file-review'

export type ZoneOption = { value: string; label: string }
type Choices = FileReview['choices']
type Props = { file: FileReview; zones: ZoneOption[]; onChange: (choices: Choices) => void }

const columnLabels: Record<Column, string> = {
  time: 'Time',
  artist: 'Artist',
  track: 'Track',
  album: 'Album',
  other: 'Not used',
}

/** A list to choose from for each thing that a file doesn't say. */
export function ReviewChoices({ file: { file_id: id, choices, cells }, zones, onChange }: Props) {
  const { zone, time, split, columns } = choices
  const set = (changed: Choices) => onChange({ ...choices, ...changed })
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      {zone !== undefined && (
        <SelectField
          name={`zone-${id}`}
          label="Times are in"
          defaultValue={zone}
          choices={zones}
          onChange={(value) => set({ zone: value })}
        />
      )}
      {time !== undefined && (
        <SelectField
          name={`time-${id}`}
          label="A time is"
          defaultValue={time}
          choices={[
            { value: 'start', label: 'when a play started' },
            { value: 'end', label: 'when a play ended' },
          ]}
          onChange={(value) => set({ time: value === 'end' ? 'end' : 'start' })}
        />
      )}
      {split !== undefined && (
        <SelectField
          name={`split-${id}`}
          label="The title starts"
          defaultValue={split}
          choices={[
            { value: 'first', label: 'after the first “ - ”' },
            { value: 'last', label: 'after the last “ - ”' },
          ]}
          onChange={(value) => set({ split: value === 'last' ? 'last' : 'first' })}
        />
      )}
      {columns?.map((column, index) => (
        <SelectField
          key={index}
          name={`column-${id}-${index}`}
          label={`Column ${index + 1}`}
          hint={cells[index] || undefined}
          defaultValue={column}
          choices={Column.options.map((value) => ({ value, label: columnLabels[value] }))}
          onChange={(value) => set({ columns: columns.map((one, at) => (at === index ? Column.parse(value) : one)) })}
        />
      ))}
    </div>
  )
}
