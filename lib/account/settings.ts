import { z } from 'zod'
import { Bio, DisplayName, TimeZone } from '@/lib/validation/account-fields'
import { countryNames } from '@/lib/format/country-names'
import { pictureUrl } from '@/lib/format/picture-url'
import { db } from '@/lib/db'
import { notFound } from '@/lib/errors'
import { audiencesOf } from '@/lib/people/audience'
import { audit } from '@/lib/security/audit'
import type { Viewer } from '@/lib/viewer'

const Audience = z.enum(['everyone', 'friends', 'only_me'])

export const Privacy = z.strictObject({
  profile: Audience,
  statistics: Audience,
  history: Audience,
  events: Audience,
  hall_of_fame: Audience,
  follows: Audience,
  comparison: Audience,
})
export type Privacy = z.infer<typeof Privacy>

const Country = z
  .string()
  .toUpperCase()
  .refine((code) => countryNames.has(code), 'There is no such country.')
  .meta({ enum: [...countryNames.keys()] })
const DateOrder = z.enum(['day_month', 'month_day'])
const Clock = z.enum(['24h', '12h'])
const WeekStart = z.union([z.literal(0), z.literal(1)], 'Choose 0 (Sunday) or 1 (Monday).')

/** What a person can change about themselves without a password; omitted fields stay unchanged. */
export const SettingsPatch = z.strictObject({
  display_name: z.union([z.null(), DisplayName]).optional(),
  bio: z.union([z.null(), Bio]).optional(),
  time_zone: TimeZone.optional().describe('IANA, such as Europe/Paris'),
  theme: z.enum(['light', 'dark', 'system']).optional(),
  week_start: WeekStart.optional().describe('0 = Sunday, 1 = Monday'),
  hemisphere: z.enum(['north', 'south']).optional().describe('Of the seasons'),
  country: Country.optional().describe('ISO 3166-1 alpha-2; of holidays'),
  date_order: DateOrder.optional().describe('3 Jan 2022 or Jan 3, 2022'),
  clock: Clock.optional().describe('21:05 or 9:05 PM'),
  privacy: Privacy.partial().optional().describe('Who sees what'),
})
export type SettingsPatch = z.infer<typeof SettingsPatch>

/** The same from a form, which sends every field as text. */
export const SettingsForm = z.preprocess((fields) => {
  const weekStart = z.looseObject({ week_start: z.enum(['0', '1']) }).safeParse(fields)
  return weekStart.success ? { ...weekStart.data, week_start: Number(weekStart.data.week_start) } : fields
}, SettingsPatch)

/** A person's settings in the API's form. */
export async function readSettings(viewer: Viewer) {
  const user = await db.user.findUnique({ where: { id: viewer.userId }, include: { settings: true } })
  if (!user?.settings) throw notFound('account')
  const { settings } = user
  return {
    username: user.username,
    email: user.email,
    display_name: user.displayName,
    bio: user.bio,
    image_url: pictureUrl(user.imageKey),
    has_password: user.passwordHash !== null,
    time_zone: settings.timeZone,
    counted_time_zone: settings.computedTimeZone,
    theme: settings.theme,
    week_start: settings.weekStart,
    hemisphere: settings.hemisphere,
    country: settings.country,
    date_order: DateOrder.parse(settings.dateOrder),
    clock: Clock.parse(settings.clock),
    privacy: audiencesOf(settings),
  }
}
export type Settings = Awaited<ReturnType<typeof readSettings>>

/**
 * Saves the given fields. If `timeZoneChanged`, the caller sends `history/time-zone-changed` and starts recomputing the
 * local columns itself, so that people rarely see hours in the old zone; the job finishes the rest.
 */
export async function updateSettings(
  viewer: Viewer,
  patch: SettingsPatch,
  address?: string,
): Promise<{ settings: Settings; timeZoneChanged: boolean }> {
  const { userId } = viewer
  const timeZoneChanged = await db.$transaction(async (tx) => {
    // The settings before the account, as in recompute-history.ts: two orders at once would be a deadlock.
    await tx.$queryRaw`select 1 from user_settings where user_id = ${userId} for update`
    const before = await tx.userSettings.findUnique({ where: { userId }, select: { timeZone: true } })
    if (!before) throw notFound('account')
    await tx.userSettings.updateMany({ where: { userId }, data: settingsColumns(patch) })
    await tx.user.update({ where: { id: userId }, data: present({ displayName: patch.display_name, bio: patch.bio }) })
    if (patch.privacy)
      await audit('privacy_changed', { userId, detail: present(patch.privacy), ...(address && { address }) }, tx)
    return patch.time_zone !== undefined && patch.time_zone !== before.timeZone
  })
  return { settings: await readSettings(viewer), timeZoneChanged }
}

function settingsColumns({
  time_zone,
  theme,
  week_start,
  hemisphere,
  country,
  date_order,
  clock,
  privacy = {},
}: SettingsPatch) {
  return present({
    timeZone: time_zone,
    theme,
    weekStart: week_start,
    hemisphere,
    country,
    dateOrder: date_order,
    clock,
    profileAudience: privacy.profile,
    statisticsAudience: privacy.statistics,
    historyAudience: privacy.history,
    eventsAudience: privacy.events,
    hallOfFameAudience: privacy.hall_of_fame,
    followsAudience: privacy.follows,
    comparisonAudience: privacy.comparison,
  })
}

/** Removes undefined fields, which the database client refuses. */
function present<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
