import type { ReportList } from '@/lib/imports/report-lists'

/** The label and explanation of each number in an import report. */
export const reportListLabels: Record<ReportList, { label: string; meaning: string }> = {
  plays_added: { label: 'added', meaning: 'Plays that this import added to your history.' },
  duplicate: {
    label: 'duplicates',
    meaning: 'Plays with the same track, time and duration as another one. They count once.',
  },
  matched: {
    label: 'matched',
    meaning: 'Plays that you already had from another source. Each counts once, with what both of them know.',
  },
  podcast: { label: 'podcasts', meaning: 'Podcast episodes are not music, so they are not imported.' },
  audiobook: { label: 'audiobooks', meaning: 'Audiobook chapters are not music, so they are not imported.' },
  retimed: {
    label: 'moved to when you heard them',
    meaning: 'Spotify reports offline plays with the time of the next sync. These were moved to when you listened.',
  },
  not_a_play: { label: 'not plays', meaning: 'Likes, ads, videos and other rows that are not plays.' },
  no_track: { label: 'without a track', meaning: 'The export doesn’t say what was played.' },
  bad_time: { label: 'without a time', meaning: 'The time is missing, unreadable or impossible.' },
  bad_row: { label: 'malformed', meaning: 'Rows that don’t match the file’s format.' },
}
