import type { MadeUpPlay } from '../made-up-history'
import type { Question } from '@/lib/musicnlp/question/question'
import type { Viewer } from '@/lib/viewer'

/** The parts of an answer that the executor and the evaluator must agree on. */
export type Denotation = {
  value?: number | boolean | null
  at?: string | null
  items?: Record<string, unknown>[]
  points?: [key: string, value: number][]
  sides?: Record<string, unknown>[]
}

export type Kind = 'track' | 'artist' | 'album'

export type World = { plays: MadeUpPlay[]; nameOf: Map<string, string>; viewer: Viewer }

export type Answer = (question: Question, world: World) => Denotation
