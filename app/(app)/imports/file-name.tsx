import { Fragment } from 'react'

/** A file's name, which wraps after underscores if it is too long for one line. */
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
