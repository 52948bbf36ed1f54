'use client'
import dynamic from 'next/dynamic'
import type { ErrorProps } from './_components/error-message'

// Loaded when it is needed, because every page carries this file.
const RootError = dynamic(() => import('./_components/root-error').then((module) => module.RootError))

export default function ErrorPage(props: ErrorProps) {
  return <RootError {...props} />
}
