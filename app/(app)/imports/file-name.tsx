import { Fragment } from 'react'

/** A file's name, which breaks after its underscores before it breaks anywhere else. */
export function FileName({ name }: { name: string }) {
  return (
    <bdi>
      {name.split(/(?<=_)/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </bdi>
  )
}
