'use client'
import { createContext, useContext } from 'react'
import { dateFormat } from '@/lib/format/format-date'

const DateFormatContext = createContext(dateFormat({ timeZone: 'UTC' }))

/** Sets how the signed-in person writes dates, for components that run in the browser. */
export const DateFormatProvider = DateFormatContext.Provider

export const useDateFormat = () => useContext(DateFormatContext)
