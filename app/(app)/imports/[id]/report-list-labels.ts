import type { ReportList } from '@/lib/imports/report-lists'

/** The label and explanation of each number in an import report. */
export const reportListLabels: Record<ReportList, { label: string; meaning: string }> = {
  plays_added: { label: 'added', meaning: 'These plays are in your history through this import.' },
  duplicate: {
    label: 'duplicates',
    meaning: 'The same track, instant and duration were there already, so they count once.',
  },
  podcast: { label: 'podcasts', meaning: 'Episodes are not music: counted here and left out.' },
  audiobook: { label: 'audiobooks', meaning: 'Chapters are not music: counted here and left out.' },
  retimed: {
    label: 'moved to when you heard them',
    meaning: 'Spotify dates offline plays by the next sync. These are placed at the time you listened.',
  },
  not_a_play: { label: 'not plays', meaning: 'Love marks, ads, videos and the like: counted here and left out.' },
  no_track: { label: 'without a track', meaning: 'The export does not say what was played.' },
  bad_time: { label: 'without a time', meaning: 'Their time is missing, cannot be read, or cannot be.' },
  bad_row: { label: 'malformed', meaning: 'These rows are not what the format promises.' },
}
