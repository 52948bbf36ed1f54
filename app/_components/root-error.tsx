'use client'
import { BarePage } from './bare-page'
import { ErrorMessage, type ErrorProps } from './error-message'

/** The error page where not even the navigation could be shown. */
export function RootError(props: ErrorProps) {
  return (
    <BarePage>
      <ErrorMessage {...props} />
    </BarePage>
  )
}
