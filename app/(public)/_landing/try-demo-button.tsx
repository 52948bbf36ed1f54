'use client'
import { PlayIcon } from 'lucide-react'
import { ActionForm } from '@/app/_components/form/action-form'
import { SubmitButton } from '@/app/_components/form/submit-button'
import { tryDemoAction } from './actions'

export function TryDemoButton() {
  return (
    <ActionForm action={tryDemoAction}>
      <SubmitButton size="lg" variant="outline">
        <PlayIcon /> Try the demo
      </SubmitButton>
    </ActionForm>
  )
}
