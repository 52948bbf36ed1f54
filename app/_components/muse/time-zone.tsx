'use client'
import { createContext, useContext } from 'react'

const Zone = createContext('UTC')

/** The listener's zone, for the dates of answers. */
export const TimeZoneProvider = Zone.Provider
export const useTimeZone = () => useContext(Zone)
