'use client'
import { cn } from '@/app/_ui/cn'
import { EyeIcon, EyeOffIcon } from 'lucide-react'
import { useState } from 'react'
import { Input } from '@/app/_ui/input'
import { FieldFrame } from './field'

type Props = {
  name: string
  label: string
  hint?: React.ReactNode
  autoComplete: 'current-password' | 'new-password'
  autoFocus?: boolean
}

/** A password that can be looked at while it is typed. */
export function PasswordField({ name, label, hint, autoComplete, autoFocus }: Props) {
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOffIcon : EyeIcon
  return (
    <FieldFrame name={name} label={label} hint={hint}>
      {(control) => (
        <div className="relative">
          <Input
            type={isShown ? 'text' : 'password'}
            autoComplete={autoComplete}
            autoFocus={autoFocus}
            autoCapitalize="none"
            spellCheck={false}
            required
            className="h-11 pr-11"
            {...control}
          />
          <button
            type="button"
            aria-pressed={isShown}
            aria-label="Show the password"
            onClick={() => setShown(!isShown)}
            className={cn(
              'absolute inset-y-0 right-0 grid w-11 place-items-center rounded-lg text-muted-foreground',
              'transition-colors hover:text-foreground',
            )}
          >
            <Icon aria-hidden className="size-4" />
          </button>
        </div>
      )}
    </FieldFrame>
  )
}
